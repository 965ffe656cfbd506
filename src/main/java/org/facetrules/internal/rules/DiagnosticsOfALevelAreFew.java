package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * Diagnostics of a level and side are within the payer's number.
 *
 * <p>Payable: a second diagnostic of L4-L5 left where two are allowed. Flagged: the third.
 *
 * <p>Source: the payer's policy on the day (UnitedHealthcare commercial: G-MBS).
 *
 * <p>Limits: counted over the whole history that is given.
 */
final class DiagnosticsOfALevelAreFew implements Rule {
  private static final Citation CITATION =
      new Citation(
          "G-MBS",
          "UnitedHealthcare 2026T0004WW: at most two blocks per level and side",
          EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-524")
          .title("Diagnostics of a level and side are within the payer's number")
          .statement(
              "Where a payer counts so, a joint and side has no more diagnostic "
                  + "injections than its number, the one of the day included.")
          .reason("The payer pays for no more of them.")
          .kind(RuleKind.COVERAGE)
          .severity(Severity.WARNING)
          .authority(Authority.PAYER)
          .addCitation(CITATION)
          .needs(RuleNeed.HISTORY)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Outcome> outOfScope(RuleInput input) {
    return LevelJudge.outOfScope(
        input, CoverageTerm.DIAGNOSTICS_PER_LEVEL_AND_SIDE, SessionKind.DIAGNOSTIC);
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    Optional<CoverageValue<Integer>> limit =
        Coverage.at(input, CoverageTerm.DIAGNOSTICS_PER_LEVEL_AND_SIDE);
    if (limit.isEmpty()) {
      return Coverage.NOT_SAID;
    }
    return LevelJudge.ask(
        input,
        SessionKind.DIAGNOSTIC,
        (session, level, past) -> judge(input, session, level, past, limit.get()));
  }

  private static Optional<Judgement> judge(
      RuleInput input,
      DaySession session,
      TreatedLevel level,
      LevelPast past,
      CoverageValue<Integer> limit) {
    List<String> days = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (PastSession before : past.of(SessionKind.DIAGNOSTIC)) {
      if (before.day().isBefore(input.dateOfService())) {
        (before.isSure() ? days : open).add(before.day().toString());
      }
    }
    if (days.size() + 1 > limit.value()) {
      return Optional.of(new Judgement.Flagged(finding(session, level, days, limit)));
    }
    return days.size() + open.size() + 1 > limit.value()
        ? Optional.of(
            new Judgement.Undetermined(
                List.of("purpose, levels or sides of the sessions of " + String.join(", ", open))))
        : Optional.empty();
  }

  private static Finding finding(
      DaySession session, TreatedLevel level, List<String> days, CoverageValue<Integer> limit) {
    return Finding.of(INFO, limit.citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(session.place())
        .template("{level}: diagnostic {found} of this level and side, the limit is {limit}")
        .fact("level", level.label())
        .fact("found", days.size() + 1)
        .fact("limit", limit.value())
        .fact("days", String.join(", ", days))
        .fix(new Fix.Advise("not covered by this payer"))
        .build();
  }
}
