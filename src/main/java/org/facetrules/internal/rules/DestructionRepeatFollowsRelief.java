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
 * A repeated destruction follows lasting relief.
 *
 * <p>Payable: a repeat after 50 percent relief for 6 months. Flagged: after 50 percent for 5
 * months.
 *
 * <p>Source: the payer's policy on the day, under Medicare the contractor's (G-PREC for CGS).
 *
 * <p>Limits: function counts when the history states it; CGS puts 50 percent on it in a FAQ, its
 * policy no number. The session before is the newest one at that joint and side.
 */
final class DestructionRepeatFollowsRelief implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "G-PREC",
          "L38773 v32: 50 percent improvement for 6 months, or consistent "
              + "improvement of movements or daily activities",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-512")
          .title("A repeated destruction follows lasting relief")
          .statement(
              "A destruction of a joint and side that was destroyed before follows "
                  + "relief of the percentage and duration that the policy asks for, or "
                  + "the improvement of function that serves instead.")
          .reason("What did not help is not repeated.")
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

  private final RepeatWork work =
      new RepeatWork(
          INFO,
          SessionKind.DENERVATION,
          CoverageTerm.DENERVATION_REPEAT_RELIEF,
          CoverageTerm.DENERVATION_REPEAT_DURATION,
          CoverageTerm.DENERVATION_REPEAT_FUNCTION);

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
