package org.facetrules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Timeline;

/** The conventions of the code set itself. */
final class CptProfile {
  /** From this day on the code set wants add-on codes twice instead of modifier 50. */
  private static final LocalDate ADD_ONS_TWICE = LocalDate.of(2020, 1, 1);

  private static final BilateralConvention BEFORE_2020 =
      BilateralConvention.of(
          BilateralForm.MODIFIER_50_ON_EVERY_LINE,
          new Citation(
              "DERIVED",
              "from AHIMA20, which dates the change to 2020; before it 50 on every bilateral line",
              EvidenceGrade.C));

  private static final BilateralConvention SINCE_2020 =
      new BilateralConvention(
          BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE,
          new Citation(
              "AHIMA20",
              "since 2020: 50 on the first level, a bilateral add-on code twice without 50",
              EvidenceGrade.B),
          new Citation(
              "DERIVED",
              "from AHIMA20 on 64490-64495; the code set's wording for this family was not found",
              EvidenceGrade.C));

  /**
   * Sources conflict on this pair: two first-level codes (AAPC-N135379) or the lumbar add-on code
   * after the thoracic first-level code (NS). The code set alone follows the first.
   */
  private static final JunctionConvention JUNCTION =
      new JunctionConvention(
          JunctionForm.EACH_REGION_ALONE,
          new Citation(
              "AAPC-N135379", "T12-L1 and L1-2: each region its own first level", EvidenceGrade.B),
          Optional.of("the national add-on table also lets the lumbar add-on follow (NS)"));

  private static final JunctionConvention DESTRUCTION_JUNCTION =
      new JunctionConvention(
          JunctionForm.EACH_REGION_ALONE,
          new Citation(
              "NS",
              "national add-on table of 2024-06-03: 64635 alone is a primary of 64636",
              EvidenceGrade.A),
          Optional.of("CGS has 64636 after 64633 (CGS25)"));

  static final PayerProfile INSTANCE = build();

  private CptProfile() {}

  private static PayerProfile build() {
    PayerProfile.Builder profile =
        PayerProfile.builder()
            .id("cpt")
            .title("code set conventions")
            .junctionConventions(Timeline.always(JUNCTION))
            .destructionJunctionConventions(Timeline.always(DESTRUCTION_JUNCTION));
    for (BillingSetting setting : BillingSetting.values()) {
      profile.putBilateralConvention(setting, bilateral());
    }
    return profile.build();
  }

  private static Timeline<BilateralConvention> bilateral() {
    return Timeline.of(
        List.of(
            new Timeline.Entry<>(
                new EffectivePeriod(LocalDate.MIN, ADD_ONS_TWICE.minusDays(1)), BEFORE_2020),
            new Timeline.Entry<>(EffectivePeriod.from(ADD_ONS_TWICE), SINCE_2020)));
  }
}
