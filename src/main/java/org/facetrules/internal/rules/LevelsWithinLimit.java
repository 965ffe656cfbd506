package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * No more levels of a region are treated in a session than the payer covers.
 *
 * <p>Payable under Medicare: destruction at L4-L5 and L5-S1. Flagged: at L3-L4, L4-L5 and L5-S1.
 *
 * <p>Source: the payer's policy on the day (G-PREC for CGS).
 *
 * <p>Limits: both sides of a joint are one level. Where the policy speaks of the third injected
 * level by itself, FR-502 judges it. Of lines alone the levels may be more than the least that they
 * stand for: then undetermined.
 */
final class LevelsWithinLimit implements Rule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-501")
          .title("Levels of a region in a session are within the payer's limit")
          .statement(
              "No more levels of a region are treated in a session than the payer's policy covers;"
                  + " both sides of a joint are one level. A third injected level is not judged"
                  + " where the policy speaks of it by itself.")
          .reason("Levels above the limit are denied, and audits take back what was paid for them.")
          .severity(Severity.ERROR)
          .addCitation(
              new Citation(
                  "G-PREC",
                  "L38773 v32: one to two levels, on one or both sides, per session and region",
                  EvidenceGrade.A))
          .build();

  private static final Judgement LEVELS_MISSING = new Judgement.Undetermined(List.of("levels"));
  private static final Outcome THIRD_LEVEL =
      Outcome.notApplicable("the policy speaks of the third injected level by itself");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    if (input.coverage().isEmpty()) {
      return Coverage.NOT_SAID;
    }
    if (DaySessions.of(input).isEmpty()) {
      return DaySessions.NONE;
    }
    Outcome none = Coverage.NOT_SAID;
    boolean judged = false;
    List<Judgement> judgements = new ArrayList<>(0);
    for (RegionLevels levels : RegionLevels.of(input)) {
      Optional<CoverageValue<Integer>> limit = limit(levels, input);
      if (limit.isPresent() && ThirdInjectedLevelIsCovered.speaksOf(levels, input)) {
        none = THIRD_LEVEL;
      } else if (limit.isPresent()) {
        judged = true;
        judge(levels, limit.get(), input, judgements);
      }
    }
    return judged ? Outcome.of(judgements) : none;
  }

  /** Some payers count injections and destruction apart. */
  private static Optional<CoverageValue<Integer>> limit(RegionLevels levels, RuleInput input) {
    Optional<CoverageValue<Integer>> own =
        Coverage.at(
            input,
            levels.destruction() ? CoverageTerm.DESTROYED_LEVELS : CoverageTerm.INJECTED_LEVELS);
    return own.isPresent() ? own : Coverage.at(input, CoverageTerm.LEVELS);
  }

  private static void judge(
      RegionLevels levels,
      CoverageValue<Integer> limit,
      RuleInput input,
      List<Judgement> judgements) {
    if (levels.least() > limit.value()) {
      judgements.add(new Judgement.Flagged(finding(levels, limit, input)));
    } else if (levels.most() > limit.value()) {
      judgements.add(LEVELS_MISSING);
    }
  }

  private static Finding finding(
      RegionLevels levels, CoverageValue<Integer> limit, RuleInput input) {
    return CoverageFinding.denied(
        CoverageFinding.of(INFO, limit)
            .place(levels.place())
            .template(
                "{found} levels of the {region} region in one session ({levels}): the limit is"
                    + " {limit}")
            .fact("found", levels.least())
            .fact("region", levels.where())
            .fact("levels", levels.found())
            .fact("limit", limit.value()),
        input,
        "plan no more levels of a region than the limit; what is above it is not covered");
  }
}
