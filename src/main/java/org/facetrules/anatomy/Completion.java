package org.facetrules.anatomy;

import java.util.List;

/**
 * A nerve that was not treated and the joints it would have completed.
 *
 * @param missing the nerve
 * @param levels the joints, with the side on which they would be complete
 */
record Completion(MedialBranch missing, List<TreatedLevel> levels) {
  Reading reading() {
    return new Reading(
        Reading.words(levels) + " if the " + missing.label() + " was treated too", levels);
  }
}
