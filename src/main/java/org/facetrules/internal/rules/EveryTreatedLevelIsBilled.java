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
 * Every treated level is billed.
 *
 * <p>Payable: {@code 64493-LT 64494-LT} for L4-L5 and L5-S1. Flagged: {@code 64493-LT} for them.
 *
 * <p>Source: a level is a joint, and each takes its code (A57787).
 *
 * <p>Limits: lines do not say joints. The level that is named is the one behind the line that
 * lacks; several levels of a third-and-additional code are one line.
 */
final class EveryTreatedLevelIsBilled implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "A57787", "coding guidance: first, second, third and additional level", EvidenceGrade.A);

  private static final RuleInfo INFO =
      Compared.card("FR-102")
          .title("Every treated level is billed")
          .statement(
              "Each level that was treated stands behind a billed line. "
                  + "There is one finding for each line that is missing.")
          .reason("A level that is not billed is not paid.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
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
    return Compared.outcome(input, Fault.MISSING, EveryTreatedLevelIsBilled::finding);
  }

  private static Finding finding(RuleInput input, Difference difference) {
    return Compared.finding(INFO, CITATION, difference)
        .disposition(Disposition.MISSED_REVENUE)
        .template(
            difference.found().isEmpty()
                ? "treated but not billed: {level}; expected {expected}"
                : "{found} {bills|bill} fewer levels than were treated, {level}; expected {expected}")
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }
}
