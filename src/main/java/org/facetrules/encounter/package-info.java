/** What was done on one day: procedures with technique, guidance, purpose and sites. */
@NullMarked
package org.facetrules.encounter;

import org.jspecify.annotations.NullMarked;
