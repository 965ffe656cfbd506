package org.facetrules.coding;

import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;

/**
 * Names the sacroiliac code where sacral lateral branches were treated: they are no facet level.
 */
final class SacralRemark {
  private static final CodingStep DESTRUCTION = remark("64625, not a facet code");
  private static final CodingStep INJECTION = remark("64451, not a facet code");
  private static final CodingStep OTHER = remark("not a facet code");

  private SacralRemark() {}

  static CodingStep of(Route route) {
    if (route instanceof Route.ToFamily toFamily) {
      return toFamily.family() == CodeFamily.DESTRUCTION ? DESTRUCTION : INJECTION;
    }
    return OTHER;
  }

  private static CodingStep remark(String code) {
    return Steps.step(
        "sacral lateral branches serve the sacroiliac joint: " + code,
        "ARK",
        "64451 and 64625: nerves of the sacroiliac joint",
        EvidenceGrade.A);
  }
}
