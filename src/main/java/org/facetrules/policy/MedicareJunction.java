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
          Optional.of("the national add-on table also lets the lumbar add-on follow (NS)"));

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

  private static final Optional<String> CONFLICT =
      Optional.of("the national add-on table of 2024-06-03 has 64635 alone before 64636 (NS)");
  private static final Citation NGS_DESTRUCTION =
      new Citation(
          "DERIVED",
          "from AAPC-RCI: NGS has T12-L1 with L1-2 as one lumbar region; written for injections",
          EvidenceGrade.C);
  private static final Citation NORIDIAN_DESTRUCTION =
      new Citation(
          "DERIVED",
          "from G-RUB: the pair is one lumbar session; written for injections",
          EvidenceGrade.C);
  private static final JunctionConvention DESTRUCTION_ALONE =
      new JunctionConvention(
          JunctionForm.EACH_REGION_ALONE,
          new Citation(
              "NS",
              "national add-on table of 2024-06-03: 64635 alone is a primary of 64636",
              EvidenceGrade.A),
          Optional.of("CGS has 64636 after 64633 (CGS25)"));

  private MedicareJunction() {}

  /** How each contractor codes the pair when it was injected. */
  static Timeline<JunctionConvention> ofInjections(MedicareContractor contractor) {
    return switch (contractor) {
      case CGS -> since(CGS_SENTENCE, CGS);
      case NGS -> since(FACET_POLICIES, NGS);
      case NORIDIAN -> noridian(NORIDIAN, BEFORE, Optional.empty());
      case WPS, NOVITAS, PALMETTO, FIRST_COAST -> since(ADD_ON_TABLE, OTHERS);
    };
  }

  /**
   * How each contractor codes the pair when its nerves were destroyed. Only CGS has a sentence; for
   * NGS and Noridian it follows from their one lumbar session; the others rest on the add-on table,
   * which has no such pair.
   */
  static Timeline<JunctionConvention> ofDestruction(MedicareContractor contractor) {
    return switch (contractor) {
      case CGS -> since(CGS_SENTENCE, DESTRUCTION_ALONE, oneSession(CGS, CONFLICT));
      case NGS -> since(FACET_POLICIES, DESTRUCTION_ALONE, oneSession(NGS_DESTRUCTION, CONFLICT));
      case NORIDIAN -> noridian(NORIDIAN_DESTRUCTION, DESTRUCTION_ALONE, CONFLICT);
      case WPS, NOVITAS, PALMETTO, FIRST_COAST -> Timeline.always(DESTRUCTION_ALONE);
    };
  }

  private static Timeline<JunctionConvention> noridian(
      Citation citation, JunctionConvention before, Optional<String> otherReading) {
    return Timeline.of(
        List.of(
            entry(until(FACET_POLICIES), before),
            entry(
                new EffectivePeriod(FACET_POLICIES, NORIDIAN_READ_IN.minusDays(1)),
                oneSession(
                    citation.lowered("applied before the day on which it was read"), otherReading)),
            entry(EffectivePeriod.from(NORIDIAN_READ_IN), oneSession(citation, otherReading))));
  }

  private static Timeline<JunctionConvention> since(LocalDate firstDay, Citation citation) {
    return since(firstDay, BEFORE, oneSession(citation, Optional.empty()));
  }

  private static Timeline<JunctionConvention> since(
      LocalDate firstDay, JunctionConvention before, JunctionConvention convention) {
    return Timeline.of(
        List.of(entry(until(firstDay), before), entry(EffectivePeriod.from(firstDay), convention)));
  }

  private static JunctionConvention oneSession(Citation citation, Optional<String> otherReading) {
    return new JunctionConvention(JunctionForm.ONE_LUMBAR_SESSION, citation, otherReading);
  }

  private static EffectivePeriod until(LocalDate firstDay) {
    return new EffectivePeriod(LocalDate.MIN, firstDay.minusDays(1));
  }

  private static Timeline.Entry<JunctionConvention> entry(
      EffectivePeriod period, JunctionConvention convention) {
    return new Timeline.Entry<>(period, convention);
  }
}
