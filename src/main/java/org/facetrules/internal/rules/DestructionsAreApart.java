package org.facetrules.internal.rules;

import java.time.Period;
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
 * Destructions of a level are as far apart as the payer wants.
 *
 * <p>Payable: a destruction 6 months after the last of that joint and side, where 6 months are set.
 * Flagged: one day earlier.
 *
 * <p>Source: the payer's policy on the day (eviCore: P-EVI-208).
 *
 * <p>Limits: the sources do not say whether the interval is of a level or of a region; the level is
 * taken.
 */
final class DestructionsAreApart implements Rule {
  private static final Citation CITATION =
      new Citation(
          "P-EVI-208", "eviCore CMM-208: six months between destructions", EvidenceGrade.D);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-525")
          .title("Destructions of a level are as far apart as the payer wants")
          .statement(
              "Where a payer sets an interval, it lies between two destructions of "
                  + "one joint and side.")
          .reason("An earlier repeat is denied by that payer.")
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
    return LevelJudge.outOfScope(input, CoverageTerm.DENERVATION_INTERVAL, SessionKind.DENERVATION);
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    Optional<CoverageValue<Period>> interval =
        Coverage.at(input, CoverageTerm.DENERVATION_INTERVAL);
    if (interval.isEmpty()) {
      return Coverage.NOT_SAID;
    }
    return LevelJudge.ask(
        input,
        SessionKind.DENERVATION,
        (session, level, past) -> judge(input, session, level, past, interval.get()));
  }

  private static Optional<Judgement> judge(
      RuleInput input,
      DaySession session,
      TreatedLevel level,
      LevelPast past,
      CoverageValue<Period> interval) {
    for (PastSession before : past.of(SessionKind.DENERVATION)) {
      boolean early =
          before.day().isBefore(input.dateOfService())
              && input.dateOfService().isBefore(before.day().plus(interval.value()));
      if (early) {
        return Optional.of(
            before.isSure()
                ? new Judgement.Flagged(finding(session, level, before, interval))
                : new Judgement.Undetermined(
                    List.of("levels or sides of the session of " + before.day())));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(
      DaySession session, TreatedLevel level, PastSession before, CoverageValue<Period> interval) {
    return Finding.of(INFO, interval.citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(session.place())
        .template("{level}: destroyed before on {found}, expected {expected} between them")
        .fact("level", level.label())
        .fact("found", before.day())
        .fact("expected", RepeatedRelief.words(interval.value()))
        .fact("next", before.day().plus(interval.value()))
        .fix(new Fix.Advise("allowed from " + before.day().plus(interval.value())))
        .build();
  }
}
