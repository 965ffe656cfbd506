package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.policy.PolicyDemand;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
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
 * A first destruction follows positive medial branch blocks.
 *
 * <p>Payable: radiofrequency of L4-L5 left after two medial branch blocks with 80 percent relief
 * each. Flagged: after one block, after blocks with 80 and 79 percent, or after two intra-articular
 * injections.
 *
 * <p>Source: the payer's policy on the day, under Medicare the contractor's (G-PREC for CGS).
 *
 * <p>Limits: a joint that was, or may have been, destroyed before is FR-512's. Another side is
 * another joint here.
 */
final class DestructionFollowsPositiveBlocks implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "G-PREC",
          "L38773 v32: at least two diagnostic medial branch blocks, not "
              + "intra-articular, with at least 80 percent relief each",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-511")
          .title("A first destruction follows positive medial branch blocks")
          .statement(
              "The first destruction of a joint and side follows as many positive "
                  + "diagnostics of that joint and side as the policy asks for, each with "
                  + "the relief of its threshold; where the policy says so only medial "
                  + "branch blocks count.")
          .reason("Without them the joint is not shown to be the source of the pain.")
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

  private static final LevelWork<Integer> WORK =
      new LevelWork<>(
          CoverageTerm.DENERVATION_NEEDS_DIAGNOSTICS,
          SessionKind.DENERVATION,
          DestructionFollowsPositiveBlocks::judge);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Scope> scopes() {
    return WORK.scopes();
  }

  @Override
  public Outcome judge(RuleInput input) {
    return WORK.judge(input);
  }

  private static PositiveDiagnostics.Method method(AskedLevel<Integer> asked) {
    return asked
            .at(CoverageTerm.DENERVATION_NEEDS_BRANCH_BLOCKS)
            .filter(demand -> demand.value() == PolicyDemand.REQUIRED)
            .isPresent()
        ? PositiveDiagnostics.Method.BRANCH_BLOCKS
        : PositiveDiagnostics.Method.ANY;
  }

  private static Optional<Judgement> judge(AskedLevel<Integer> asked) {
    if (!asked.past().of(SessionKind.DENERVATION).isEmpty()) {
      return Optional.empty();
    }
    int relief =
        asked.at(CoverageTerm.DENERVATION_DIAGNOSTIC_RELIEF).map(CoverageValue::value).orElse(1);
    PositiveDiagnostics positive =
        PositiveDiagnostics.of(asked.past(), relief, method(asked), LocalDate.MIN);
    return asked.reached(positive, asked.wanted(), () -> finding(asked, positive));
  }

  private static Finding finding(AskedLevel<Integer> asked, PositiveDiagnostics positive) {
    return asked
        .finding(
            INFO,
            "{level}: {found} of {expected} positive diagnostics{relief} before its first destruction")
        .fact("found", positive.certain().size())
        .fact("expected", asked.wanted())
        .fact(
            "relief",
            asked
                .at(CoverageTerm.DENERVATION_DIAGNOSTIC_RELIEF)
                .map(v -> " with " + v.value() + " percent relief")
                .orElse(""))
        .fact("diagnostics", positive.text())
        .fix(
            new Fix.Advise(
                "not covered before the missing diagnostics; where they were done elsewhere, add them to the history"))
        .build();
  }
}
