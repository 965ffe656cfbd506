package org.facetrules.reading;

import java.util.List;
import org.facetrules.anatomy.SpinalRegion;

/** The thoracolumbar pair is one session only when the encounter has no further level. */
final class PairAlone {
  private PairAlone() {}

  static void require(List<BilledService> services, ClaimNotes notes) {
    for (BilledService pair : services) {
      if (pair.regions().size() > 1) {
        services.stream()
            .filter(other -> other.regions().size() == 1 && hasFurtherLevels(other))
            .forEach(other -> notes.problem(pair.lines(), refusal(other)));
      }
    }
  }

  /** One level of a region can be the pair's own, treated in another way too. */
  private static boolean hasFurtherLevels(BilledService other) {
    return !other.readings().isEmpty()
        && other.readings().stream().allMatch(reading -> reading.fewest() > 1);
  }

  private static String refusal(BilledService other) {
    SpinalRegion region = other.regions().get(0);
    return "the pair of T12-L1 and L1-L2 is one session when no other level was treated: lines "
        + other.lines()
        + " stand for more than one "
        + region.label()
        + " level";
  }
}
