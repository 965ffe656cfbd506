package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.TreatedLevel;
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
 * No level is billed that was not treated.
 *
 * <p>Payable: {@code 64493-LT} for L4-L5 left. Flagged: {@code 64493-LT 64494-LT 64495-LT} for it.
 *
 * <p>Source: a level is a joint, and each takes its code (A57787).
 *
 * <p>Limits: as many levels as nerves are for FR-104, an injection beside the destruction of its
 * joint is for FR-405. What a third-and-additional line stands for is at least one level.
 */
final class NoLevelIsBilledThatWasNotTreated implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "A57787", "coding guidance: first, second, third and additional level", EvidenceGrade.A);

  private static final RuleInfo INFO =
      Compared.card("FR-103")
          .title("No level is billed that was not treated")
          .statement(
              "The billed lines stand for no more levels of a family and region "
                  + "than were treated.")
          .reason("What was not done is not paid, and paid back when it was.")
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
    return Compared.outcome(input, Fault.TOO_MANY, NoLevelIsBilledThatWasNotTreated::finding);
  }

  /** A joint treated on both sides is one level. */
  private static boolean billsEachSide(Difference difference) {
    List<TreatedLevel> levels = new ArrayList<>();
    difference.expected().forEach(line -> levels.addAll(line.coded().levels()));
    return SidesAsLevels.are(difference.found(), TreatedLevel.merged(levels));
  }

  private static Finding finding(RuleInput input, Difference difference) {
    return Compared.finding(INFO, CITATION, difference)
        .disposition(Disposition.OVERPAYMENT)
        .template(
            billsEachSide(difference)
                ? "{found} {bills|bill} each side as a level of its own, treated: {level};"
                    + " expected {expected}"
                : "{found} {bills|bill} more levels than were treated: {level}; expected {expected}")
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }
}
