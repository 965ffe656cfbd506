/**
 * The fluent door to the edits: {@link org.facetrules.validate.EncounterValidator} judges an
 * encounter, a claim, or both, and answers with a {@link org.facetrules.validate.ValidationReport}.
 */
@NullMarked
package org.facetrules.validate;

import org.jspecify.annotations.NullMarked;
