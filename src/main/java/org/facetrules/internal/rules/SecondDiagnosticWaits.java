package org.facetrules.internal.rules;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.DocumentedReason;
import org.facetrules.encounter.Encounter;
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
 * The second diagnostic of a level waits its interval.
 *
 * <p>Payable: a second block of L4-L5 left 14 days after the first, where the policy asks for 2
 * weeks. Flagged: 13 days after it.
 *
 * <p>Source: the payer's policy on the day, under Medicare the contractor's (G-PREC for CGS).
 *
 * <p>Limits: another joint or side is no second diagnostic; a session of the same day is not
 * either.
 */
final class SecondDiagnosticWaits implements Rule {
  private static final Citation CITATION =
      new Citation(
          "G-PREC",
          "L38773 v32: second diagnostic at least 2 weeks after the first, "
              + "exceptions documented",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-507")
          .title("The second diagnostic of a level waits its interval")
          .statement(
              "Between two diagnostic injections of one joint and side lies at least "
                  + "the interval of the policy, unless the record gives a reason for an "
                  + "exception.")
          .reason("The second diagnostic confirms the first; too early it is denied.")
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

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Outcome> outOfScope(RuleInput input) {
    return LevelJudge.outOfScope(
        input, CoverageTerm.SECOND_DIAGNOSTIC_INTERVAL, SessionKind.DIAGNOSTIC);
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    Optional<CoverageValue<Period>> interval =
        Coverage.at(input, CoverageTerm.SECOND_DIAGNOSTIC_INTERVAL);
    if (interval.isEmpty()) {
      return Coverage.NOT_SAID;
    }
    return LevelJudge.ask(
        input,
        SessionKind.DIAGNOSTIC,
        (session, level, past) -> judge(input, session, level, past, interval.get()));
  }

  private static Optional<Judgement> judge(
      RuleInput input,
      DaySession session,
      TreatedLevel level,
      LevelPast past,
      CoverageValue<Period> interval) {
    for (PastSession before : past.of(SessionKind.DIAGNOSTIC)) {
      boolean early =
          before.day().isBefore(input.dateOfService())
              && input.dateOfService().isBefore(before.day().plus(interval.value()));
      if (early && !hasException(input)) {
        return Optional.of(
            before.isSure()
                ? new Judgement.Flagged(finding(input, session, level, before, interval))
                : new Judgement.Undetermined(
                    List.of("purpose, levels or sides of the session of " + before.day())));
      }
    }
    return Optional.empty();
  }

  private static boolean hasException(RuleInput input) {
    return input
        .encounter()
        .flatMap(Encounter::record)
        .flatMap(ClinicalRecord::intervalException)
        .filter(reason -> reason == DocumentedReason.DOCUMENTED)
        .isPresent();
  }

  private static Finding finding(
      RuleInput input,
      DaySession session,
      TreatedLevel level,
      PastSession before,
      CoverageValue<Period> interval) {
    return Finding.of(INFO, interval.citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(session.place())
        .template(
            "{level}: the second diagnostic {found} days after the first of {first}, expected at"
                + " least {expected}")
        .fact("level", level.label())
        .fact("found", input.dateOfService().toEpochDay() - before.day().toEpochDay())
        .fact("first", before.day())
        .fact("expected", RepeatedRelief.words(interval.value()))
        .fact("next", before.day().plus(interval.value()))
        .fix(
            new Fix.Advise(
                "allowed from "
                    + before.day().plus(interval.value())
                    + "; before it the record has to give the reason for an exception"))
        .build();
  }
}
