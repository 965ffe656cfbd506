package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.table.CodeFamily;

/**
 * Whether lines are of the common form that needs no reading back: of one family, no more further
 * joints than the smaller region has beside its first, and no lumbar add-on after a first level of
 * the other region.
 */
final class PlainForm {
  private static final int LUMBAR_JOINTS = lumbarJoints();

  private PlainForm() {}

  static boolean are(List<BilledLine> lines) {
    CodeFamily family = lines.get(0).position().family();
    int further = 0;
    boolean lumbarFirst = false;
    boolean lumbarAddOn = false;
    for (BilledLine line : lines) {
      if (line.position().family() != family) {
        return false;
      }
      if (line.position().region() == SpinalRegion.LUMBAR) {
        lumbarFirst |= !line.position().isAddOn();
        lumbarAddOn |= line.position().isAddOn();
      }
      if (line.position().rank() == FacetPosition.Rank.EACH_FURTHER) {
        further += Math.max(1, line.units());
      }
    }
    return further < LUMBAR_JOINTS && (lumbarFirst || !lumbarAddOn);
  }

  private static int lumbarJoints() {
    int joints = 0;
    for (FacetLevel level : FacetLevel.values()) {
      joints += level.region() == SpinalRegion.LUMBAR ? 1 : 0;
    }
    return joints;
  }
}
