package org.facetrules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Timeline;
import org.facetrules.table.MedicareContractor;

/**
 * From which day each contractor has T12-L1 with L1-L2 as one lumbar session. Where the first day
 * of the sentence is not published, it applies from the document's own first day with a weaker
 * grade.
 */
final class MedicareJunction {
  private static final LocalDate FACET_POLICIES = LocalDate.of(2021, 4, 25);
  private static final LocalDate CGS_SENTENCE = LocalDate.of(2025, 1, 1);
  private static final LocalDate NORIDIAN_READ_IN = LocalDate.of(2025, 2, 26);
  private static final LocalDate ADD_ON_TABLE = LocalDate.of(2024, 6, 3);

  private static final JunctionConvention BEFORE =
      new JunctionConvention(
          JunctionForm.EACH_REGION_ALONE,
          new Citation(
              "AAPC-N135379",
              "T12-L1 and L1-2: each region its own first level; no contractor sentence yet",
              EvidenceGrade.B),
          Optional.empty());

  private static final Citation CGS =
      new Citation(
          "CGS25", "T12-L1 with L1-L2 is one lumbar session, from 2025-01-01", EvidenceGrade.A);
  private static final Citation NGS =
      new Citation("AAPC-RCI", "NGS: T12-L1 with L1-2 is one lumbar region", EvidenceGrade.B)
          .lowered("the day of the article's revision is not published");
  private static final Citation NORIDIAN =
      new Citation(
          "G-RUB", "checklist of 2025-02-26: T12-L1 with L1-L2, 64490 and 64494", EvidenceGrade.C);
  private static final Citation OTHERS =
      new Citation(
          "NS",
          "national add-on table of 2024-06-03: 64490 is a primary of 64494; no sentence of this"
              + " contractor was read",
          EvidenceGrade.C);

  private MedicareJunction() {}

  static Timeline<JunctionConvention> of(MedicareContractor contractor) {
    return switch (contractor) {
      case CGS -> since(CGS_SENTENCE, CGS);
      case NGS -> since(FACET_POLICIES, NGS);
      case NORIDIAN -> noridian();
      case WPS, NOVITAS, PALMETTO, FIRST_COAST -> since(ADD_ON_TABLE, OTHERS);
    };
  }

  private static Timeline<JunctionConvention> noridian() {
    return Timeline.of(
        List.of(
            entry(until(FACET_POLICIES), BEFORE),
            entry(
                new EffectivePeriod(FACET_POLICIES, NORIDIAN_READ_IN.minusDays(1)),
                oneSession(NORIDIAN.lowered("applied before the day on which it was read"))),
            entry(EffectivePeriod.from(NORIDIAN_READ_IN), oneSession(NORIDIAN))));
  }

  private static Timeline<JunctionConvention> since(LocalDate firstDay, Citation citation) {
    return Timeline.of(
        List.of(
            entry(until(firstDay), BEFORE),
            entry(EffectivePeriod.from(firstDay), oneSession(citation))));
  }

  private static JunctionConvention oneSession(Citation citation) {
    return new JunctionConvention(JunctionForm.ONE_LUMBAR_SESSION, citation, Optional.empty());
  }

  private static EffectivePeriod until(LocalDate firstDay) {
    return new EffectivePeriod(LocalDate.MIN, firstDay.minusDays(1));
  }

  private static Timeline.Entry<JunctionConvention> entry(
      EffectivePeriod period, JunctionConvention convention) {
    return new Timeline.Entry<>(period, convention);
  }
}
