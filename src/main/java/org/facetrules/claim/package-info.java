/** What is billed: service lines, procedure codes, modifiers. */
@NullMarked
package org.facetrules.claim;

import org.jspecify.annotations.NullMarked;
