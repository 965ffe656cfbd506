/** Boundary: the command line. */
@NullMarked
package org.facetrules.cli;

import org.jspecify.annotations.NullMarked;
