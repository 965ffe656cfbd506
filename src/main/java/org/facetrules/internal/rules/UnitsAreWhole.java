package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
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
 * Units of service are whole and at least 1.
 *
 * <p>Payable: {@code 64493-50 x1}. Flagged: {@code 64493-50 x1.5}, {@code 64494 x0}.
 *
 * <p>Source: facet codes count joints (A57787), so no part of one can be billed.
 *
 * <p>Limits: says nothing of how many units are right; FR-403 and the rules of levels do.
 */
final class UnitsAreWhole implements ScopedRule {
  private static final Citation COUNTED =
      new Citation(
          "A57787",
          "coding guidance: a level is a joint, its codes count whole levels",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-411")
          .title("Units of service are whole and at least 1")
          .statement(
              "Every line of the claim has whole units of service, at least 1. How many are right"
                  + " is judged by other rules.")
          .reason("Facet codes count joints. No part of a joint, and no line of none, is billed.")
          .kind(RuleKind.NCCI)
          .severity(Severity.ERROR)
          .authority(Authority.CLAIM_FORM)
          .addCitation(COUNTED)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_LINE = Outcome.notApplicable("the claim has no line");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.of(NO_LINE, Subject.LINE), Scope.of(Outcome.passed(), Subject.ODD_UNITS));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<BilledLine> lines = BilledClaim.of(input).lines();
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : lines) {
      if (line.units() == 0) {
        findings.add(finding(line));
      }
    }
    return Outcome.ofFindings(findings);
  }

  private static Finding finding(BilledLine line) {
    return Finding.of(INFO, COUNTED)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("units"))
        .template("{code} has {found} units of service, expected {expected}")
        .fact("code", line.code())
        .fact("found", line.line().units().toPlainString())
        .fact("expected", "a whole number from 1 to 9999")
        .fix(new Fix.Advise("bill whole units, one for each level that the code stands for"))
        .build();
  }
}
