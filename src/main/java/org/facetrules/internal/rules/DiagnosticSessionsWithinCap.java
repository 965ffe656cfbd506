package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * Diagnostic sessions of a region are within the cap.
 *
 * <p>Payable: a fourth diagnostic lumbar session in 12 months where four are allowed. Flagged: the
 * fifth.
 *
 * <p>Source: the payer's policy on the day, under Medicare the contractor's (G-PREC for CGS).
 *
 * <p>Limits: a session whose purpose or region is not known may count; the answer is then
 * undetermined.
 */
final class DiagnosticSessionsWithinCap implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "G-PREC",
          "L38773 v32: no more than four diagnostic sessions per covered region and rolling 12 months",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-504")
          .title("Diagnostic sessions of a region are within the cap")
          .statement(
              "No more diagnostic sessions of a region than the policy allows within its window, the session of the day included. A session is one calendar day, whatever sides and levels.")
          .reason("Sessions above the cap are denied, and paid ones are taken back in audits.")
          .kind(RuleKind.COVERAGE)
          .severity(Severity.ERROR)
          .authority(Authority.PAYER)
          .addCitation(CITATION)
          .needs(RuleNeed.HISTORY)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private final CapWork work =
      new CapWork(INFO, SessionKind.DIAGNOSTIC, CoverageTerm.DIAGNOSTIC_SESSIONS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Scope> scopes() {
    return work.scopes();
  }

  @Override
  public Outcome judge(RuleInput input) {
    return work.judge(input);
  }
}
