/**
 * From what was billed back to what was done: the levels that claim lines can mean, and the
 * sessions that paid lines show.
 */
@NullMarked
package org.facetrules.reading;

import org.jspecify.annotations.NullMarked;
