/**
 * The joints of the spine that facet interventions treat, the nerves that serve them, sides, and
 * how people write them. Nothing here changes with a year or a payer.
 */
@NullMarked
package org.facetrules.anatomy;

import org.jspecify.annotations.NullMarked;
