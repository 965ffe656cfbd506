package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
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
 * 50 does not stand on a line with RT or LT.
 *
 * <p>Payable: {@code 64493-50}, {@code 64493-LT}. Flagged: {@code 64493-50-LT}.
 *
 * <p>Source: MLN SE1422 by ACR18: 50 is both sides of a level; NGS-Q: RT and LT are one side.
 *
 * <p>Limits: does not say which side was treated; FR-306 does. RT with LT is FR-317's.
 */
final class BothSidesOrOneSide implements ScopedRule {
  private static final Citation CITATION =
      new Citation("ACR18", "MLN SE1422: 50 is both sides, on one line", EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-301")
          .title("50 and RT or LT do not stand on one line")
          .statement("A line carries 50 or a side, never both.")
          .reason("50 says that both sides of the level were treated, RT and LT that one was.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CMS)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_SIDE = Outcome.notApplicable("no line carries 50, RT or LT");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(NO_SIDE, Subject.SIDE), Scope.of(Outcome.passed(), Subject.FIFTY_BESIDE_SIDE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).lines()) {
      if (line.isBilateral() && (line.isLeft() || line.isRight())) {
        findings.add(finding(input, line));
      }
    }
    return Outcome.ofFindings(findings);
  }

  private static Finding finding(RuleInput input, BilledLine line) {
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("modifiers"))
        .template("{found} says both sides and one side: expected {expected}")
        .fact("found", line.label())
        .fact("expected", "50, or RT or LT")
        .fix(KnownSide.fix(input, line))
        .build();
  }
}
