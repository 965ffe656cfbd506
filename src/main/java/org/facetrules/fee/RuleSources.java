package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/** Where the rules of payment were read, by whose claim it is. */
final class RuleSources {
  static final ImmutableList<Citation> NON_PARTICIPATING =
      ImmutableList.of(
          new Citation(
              "PFDOC",
              "not participating: 95 percent; limiting charge 109.25 percent of the full amount",
              EvidenceGrade.A));

  static final ImmutableList<Citation> LOWER_OF_CHARGE =
      ImmutableList.of(
          new Citation(
              "RVUDOC", "the lower of what is charged and what is allowed", EvidenceGrade.A));

  private static final ImmutableList<Citation> SIDES =
      cite(
          "RVUDOC",
          "150 percent for both sides, before the multiple-procedure reduction",
          EvidenceGrade.A);
  private static final ImmutableList<Citation> RANKS =
      cite("RVUDOC", "indicator 2: 100 percent, then 50 percent, ranked by fee", EvidenceGrade.A);
  private static final ImmutableList<Citation> CENTER =
      cite(
          "MYELIN",
          "the second procedure at 50 percent (Pub. 100-04 chapter 14, 40.5)",
          EvidenceGrade.B);

  private RuleSources() {}

  /** {@return the source of what both sides pay} */
  static List<Citation> sides(BillingSetting billing) {
    return billing == BillingSetting.ASC_FACILITY ? CENTER : SIDES;
  }

  /** {@return the source of ranks} */
  static List<Citation> ranks(BillingSetting billing) {
    return billing == BillingSetting.ASC_FACILITY ? CENTER : RANKS;
  }

  private static ImmutableList<Citation> cite(String key, String section, EvidenceGrade grade) {
    return ImmutableList.of(new Citation(key, section, grade));
  }
}
