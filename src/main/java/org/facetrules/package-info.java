/**
 * The front door of facet-rules: {@link org.facetrules.FacetRules} takes an encounter with
 * facet-joint interventions and gives its claim lines with the reason and the source of each.
 */
@NullMarked
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"query:queries"},
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(copy = false))
package org.facetrules;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;
