package org.facetrules.reading;

import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.table.CodeFamily;

/** How many joints of a region a code family can be reported for. */
final class Capacity {
  private Capacity() {}

  static int of(CodeFamily family, SpinalRegion region) {
    int joints = 0;
    for (FacetLevel level : FacetLevel.values()) {
      joints += level.region() == region && hasCode(family, level) ? 1 : 0;
    }
    return joints;
  }

  /**
   * Whether our sources have a code of the family for a joint: for C0-C1 and C1-C2, whose nerves
   * they do not state, they have injection codes under fluoroscopy or CT alone.
   */
  static boolean hasCode(CodeFamily family, FacetLevel level) {
    return family == CodeFamily.INJECTION || !level.branches().isEmpty();
  }
}
