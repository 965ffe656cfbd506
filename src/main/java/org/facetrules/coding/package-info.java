/** From what was done to what is billed: claim lines with the reason of each. */
@NullMarked
package org.facetrules.coding;

import org.jspecify.annotations.NullMarked;
