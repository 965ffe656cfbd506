/** Code sheets: everything that the tables and conventions know of one code, with its sources. */
@NullMarked
package org.facetrules.sheet;

import org.jspecify.annotations.NullMarked;
