package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * Opposite sides of different levels are not bilateral.
 *
 * <p>Payable: {@code 64493-RT 64494-LT} for L3-L4 right and L4-L5 left. Flagged: {@code 64493-50}
 * and {@code 64493-50 64494-50} for them.
 *
 * <p>Source: 50 is for both sides of the same level (AAPC-15).
 *
 * <p>Limits: speaks where no level of the region was treated on both sides; else FR-306 does.
 */
final class OppositeSidesAreNotBilateral implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "AAPC-15",
          "CMS compliance newsletter of January 2015: 50 is for both sides of" + " one level",
          EvidenceGrade.B);

  private static final RuleInfo INFO =
      Compared.card("FR-307")
          .title("Opposite sides at different levels are not bilateral")
          .statement(
              "50 does not stand on a line of a region where levels were treated "
                  + "on opposite sides and none on both.")
          .reason("Modifier 50 says that one level was treated on both sides.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Fix NO_FIX = new Fix.Advise("bill the lines that were coded");

  @Override
  public List<Scope> scopes() {
    return Compared.SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    return Compared.outcome(input, Fault.OPPOSITE, OppositeSidesAreNotBilateral::finding);
  }

  private static Finding finding(RuleInput input, Difference difference) {
    return Compared.finding(INFO, CITATION, difference)
        .disposition(Disposition.OVERPAYMENT)
        .template(
            "{found} {says|say} both sides of one level, treated: {level}; expected {expected}")
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }
}
