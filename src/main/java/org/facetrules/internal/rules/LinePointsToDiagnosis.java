package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * Every facet line points to a diagnosis.
 *
 * <p>Flagged: a line with an empty list of diagnoses, or without pointers while other lines have
 * them. Undetermined where the claim names no diagnosis at all.
 *
 * <p>Source: A58350 and A57787: a claim without a valid diagnosis is returned as incomplete.
 *
 * <p>Limits: diagnoses of the day without pointers hold for every line.
 */
final class LinePointsToDiagnosis implements Rule {
  private static final Citation INCOMPLETE =
      new Citation(
          "A58350",
          "a claim with a missing or wrong diagnosis is returned as incomplete, section 1833(e)",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-605")
          .title("Every facet line points to a diagnosis")
          .statement(
              "Every line with a facet code points to at least one diagnosis. A claim that names"
                  + " none at all cannot be judged.")
          .reason("A line without a diagnosis is returned as incomplete.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CLAIM_FORM)
          .addCitation(INCOMPLETE)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    List<BilledLine> lines = BilledDiagnoses.facetLines(input);
    if (lines.isEmpty()) {
      return BilledDiagnoses.NO_FACET_LINE;
    }
    boolean pointed = isAnyLinePointing(input);
    Optional<List<DiagnosisCode>> ofDay = BilledDiagnoses.ofDay(input);
    if (!pointed && ofDay.isEmpty()) {
      return BilledDiagnoses.MISSING;
    }
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : lines) {
      // Without any pointer on the claim the diagnoses of the day hold for each line.
      List<DiagnosisCode> codes =
          line.diagnoses().orElse(pointed ? List.of() : ofDay.orElse(List.of()));
      if (codes.isEmpty()) {
        findings.add(finding(line));
      }
    }
    return Outcome.ofFindings(findings);
  }

  private static boolean isAnyLinePointing(RuleInput input) {
    for (BilledLine line : BilledClaim.of(input).lines()) {
      if (line.diagnoses().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(BilledLine line) {
    return Finding.of(INFO, INCOMPLETE)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(BilledDiagnoses.place(line))
        .template("{line} points to {found}, expected {expected}")
        .fact("line", line.label())
        .fact("found", "no diagnosis")
        .fact("expected", "at least one")
        .fix(new Fix.Query("Which diagnosis was this line billed for?", List.of()))
        .build();
  }
}
