/** Looking things up by number, as often as a claim has lines and rules. Not exported. */
@NullMarked
package org.facetrules.internal.lookup;

import org.jspecify.annotations.NullMarked;
