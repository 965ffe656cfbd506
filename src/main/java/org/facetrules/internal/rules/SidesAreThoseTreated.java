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
 * Side modifiers agree with the sides that were treated.
 *
 * <p>Payable: {@code 64493-RT} for L4-L5 right. Flagged: {@code 64493-LT} for it.
 *
 * <p>Source: RT and LT say the one side that was treated, 50 both sides of one level (NGS-Q,
 * AAPC-15).
 *
 * <p>Limits: levels may take the first, second and third code in any order. A line without any side
 * is for FR-305, 50 for opposite sides for FR-307, a side that is not documented for FR-113.
 */
final class SidesAreThoseTreated implements ScopedRule {
  private static final Citation CITATION =
      new Citation("NGS-Q", "RT and LT for one side, 50 for both", EvidenceGrade.B);

  private static final RuleInfo INFO =
      Compared.card("FR-306")
          .title("Side modifiers agree with the sides treated")
          .statement(
              "The sides on the billed lines of a family and region are those of "
                  + "the levels treated, in any order of levels.")
          .reason("The side on the line is what the record is checked against.")
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
    return Compared.outcome(input, Fault.SIDE, SidesAreThoseTreated::finding);
  }

  private static Finding finding(RuleInput input, Difference difference) {
    return Compared.finding(INFO, CITATION, difference)
        .disposition(Disposition.STOPS_PAYMENT)
        .template("{found} {does|do} not have the sides treated: {level}; expected {expected}")
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }
}
