/** Boundary: pictures as SVG. */
@NullMarked
package org.facetrules.picture;

import org.jspecify.annotations.NullMarked;
