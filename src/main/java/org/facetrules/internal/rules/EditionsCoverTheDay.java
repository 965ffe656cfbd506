package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Place;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;

/**
 * The tables that an answer stands on cover the date of service.
 *
 * <p>Flagged: a claim of 2026 judged by a pair table of 2024, once for each such table.
 *
 * <p>Source: the days in the head of each table.
 *
 * <p>Limits: says nothing of what changed since.
 */
final class EditionsCoverTheDay implements Rule {
  private static final Citation HEADS =
      new Citation(
          "DERIVED", "from the days in the head of each table that was used", EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-901")
          .title("The tables used cover the date of service")
          .statement(
              "Every table that the answer stands on is known for the date of service. A table that"
                  + " is not is named once, with its day.")
          .reason("An answer that rests on an older or later table may not hold on the day.")
          .kind(RuleKind.KNOWLEDGE)
          .severity(Severity.ADVICE)
          .authority(Authority.LIBRARY)
          .addCitation(HEADS)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Fix LOAD =
      new Fix.Advise("load the table of the day, or check what changed in it");
  private static final Outcome NO_TABLE = Outcome.notApplicable("the answer stands on no table");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    List<Edition> judged = input.editions();
    List<Edition> coded =
        input.coded().isPresent() ? input.coded().get().editions() : ImmutableList.of();
    if (judged.isEmpty() && coded.isEmpty()) {
      return NO_TABLE;
    }
    List<Edition> outside = new ArrayList<>(0);
    addOutside(coded, input, outside);
    addOutside(judged, input, outside);
    if (outside.isEmpty()) {
      return Outcome.passed();
    }
    List<Finding> findings = new ArrayList<>(outside.size());
    for (int i = 0; i < outside.size(); i++) {
      findings.add(finding(outside.get(i), input));
    }
    return Outcome.ofFindings(findings);
  }

  private static void addOutside(List<Edition> editions, RuleInput input, List<Edition> outside) {
    for (int i = 0; i < editions.size(); i++) {
      Edition edition = editions.get(i);
      if (!edition.covers(input.dateOfService()) && !outside.contains(edition)) {
        outside.add(edition);
      }
    }
  }

  private static Finding finding(Edition edition, RuleInput input) {
    return Finding.of(INFO, HEADS)
        .disposition(Disposition.INFORMATION)
        .place(Place.CLAIM)
        .template("table {table} is known from {from} to {to}, the date of service is {found}")
        .fact("table", edition.table())
        .fact("from", edition.from())
        .fact("to", edition.horizon())
        .fact("asOf", edition.asOf())
        .fact("found", input.dateOfService())
        .fix(LOAD)
        .build();
  }
}
