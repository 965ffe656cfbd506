/** Where knowledge comes from: documents, citations with their grade, days in force, editions. */
@NullMarked
package org.facetrules.source;

import org.jspecify.annotations.NullMarked;
