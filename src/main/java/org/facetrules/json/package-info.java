/** Boundary: the wire format, encounters in and reports out as JSON. */
@NullMarked
package org.facetrules.json;

import org.jspecify.annotations.NullMarked;
