package org.facetrules.policy;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Timeline;
import org.facetrules.table.MedicareContractor;

/**
 * From which day each contractor wants KX on diagnostic injection lines. The policies of 2021 are
 * one coordinated text; where the contractor's own sentence was not read, the grade is weaker.
 */
final class MedicareKx {
  private static final LocalDate FACET_POLICIES = LocalDate.of(2021, 4, 25);
  private static final LocalDate CGS_POLICY = LocalDate.of(2021, 5, 2);
  private static final LocalDate NORIDIAN_READ_IN = LocalDate.of(2025, 2, 26);

  private static final Citation FIRST_COAST =
      new Citation(
          "P-ACE", "First Coast text: KX on every diagnostic injection line", EvidenceGrade.C);
  private static final Citation NORIDIAN =
      new Citation(
          "G-RUB",
          "checklist of 2025-02-26: KX on every diagnostic line, primary and add-on",
          EvidenceGrade.C);
  private static final Citation NGS =
      new Citation("P-A57826-SUM", "KX for diagnostic injections", EvidenceGrade.D);
  private static final Citation OTHERS =
      FIRST_COAST.lowered("the same coordinated text, this contractor's sentence was not read");

  private MedicareKx() {}

  static Timeline<Citation> of(MedicareContractor contractor) {
    return switch (contractor) {
      case CGS -> Timeline.from(CGS_POLICY, OTHERS);
      case NGS -> Timeline.from(FACET_POLICIES, NGS);
      case FIRST_COAST -> Timeline.from(FACET_POLICIES, FIRST_COAST);
      case NORIDIAN -> noridian();
      case WPS, NOVITAS, PALMETTO -> Timeline.from(FACET_POLICIES, OTHERS);
    };
  }

  private static Timeline<Citation> noridian() {
    return Timeline.of(
        List.of(
            new Timeline.Entry<>(
                new EffectivePeriod(FACET_POLICIES, NORIDIAN_READ_IN.minusDays(1)),
                NORIDIAN.lowered("applied before the day on which it was read")),
            new Timeline.Entry<>(EffectivePeriod.from(NORIDIAN_READ_IN), NORIDIAN)));
  }
}
