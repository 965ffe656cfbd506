package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.RecordAnswer;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
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
 * No diagnostic at a level of successful destruction.
 *
 * <p>Payable: a block of L4-L5 left after a destruction there that gave 30 percent relief. Flagged:
 * after one that gave 60 percent for 8 months.
 *
 * <p>Source: the payer's policy on the day, under Medicare the contractor's (G-PREC for CGS).
 *
 * <p>Limits: no text says what a successful destruction is; the threshold of its repeat is taken,
 * so a finding is a warning.
 */
final class NoDiagnosticAtDestroyedLevel implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "G-PREC",
          "L38773 v32: diagnostic at the level of a previously successful "
              + "radiofrequency denied",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-514")
          .title("No diagnostic at a level of successful destruction")
          .statement(
              "A diagnostic injection does not treat a joint and side whose "
                  + "destruction helped as the policy asks for a repeat, unless the "
                  + "diagnosis is to be made again (FR-513).")
          .reason("The policy denies it: the source of the pain is known there.")
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

  private static final Citation SUCCESS =
      new Citation(
          "DERIVED",
          "from G-PREC: a destruction was successful when it allows its repeat",
          EvidenceGrade.C);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      LevelJudge.scopes(CoverageTerm.DIAGNOSTIC_AFTER_DESTRUCTION, SessionKind.DIAGNOSTIC);

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Optional<CoverageValue<CoverageStance>> stance =
        Coverage.at(input, CoverageTerm.DIAGNOSTIC_AFTER_DESTRUCTION)
            .filter(value -> value.value() == CoverageStance.NOT_COVERED);
    Optional<RepeatedRelief> success =
        RepeatedRelief.of(
            input,
            CoverageTerm.DENERVATION_REPEAT_RELIEF,
            CoverageTerm.DENERVATION_REPEAT_DURATION,
            CoverageTerm.DENERVATION_REPEAT_FUNCTION);
    if (stance.isEmpty() || success.isEmpty()) {
      return Coverage.NOT_SAID;
    }
    return LevelJudge.ask(
        input,
        SessionKind.DIAGNOSTIC,
        (session, level, past) -> judge(input, session, level, past, success.get()));
  }

  private static Optional<Judgement> judge(
      RuleInput input,
      DaySession session,
      TreatedLevel level,
      LevelPast past,
      RepeatedRelief success) {
    List<PastSession> destructions = past.of(SessionKind.DENERVATION);
    if (destructions.isEmpty()) {
      return Optional.empty();
    }
    PastSession last = destructions.get(0);
    Sureness helped = success.given(last, input.dateOfService()).and(last.sure());
    if (helped == Sureness.NO) {
      return Optional.empty();
    }
    if (isDue(input, last)) {
      Optional<RecordAnswer> question = SourceOfPain.inQuestion(input);
      if (question.isEmpty()) {
        return Optional.of(new Judgement.Undetermined(List.of(SourceOfPain.MISSING)));
      }
      if (question.get() == RecordAnswer.YES) {
        return Optional.empty();
      }
    }
    return Optional.of(
        helped == Sureness.YES
            ? new Judgement.Flagged(finding(session, level, last, success))
            : new Judgement.Undetermined(missing(last, success, input.dateOfService())));
  }

  private static boolean isDue(RuleInput input, PastSession last) {
    return Coverage.at(input, CoverageTerm.REDIAGNOSE_AFTER)
        .filter(after -> !input.dateOfService().isBefore(last.day().plus(after.value())))
        .isPresent();
  }

  private static List<String> missing(PastSession last, RepeatedRelief success, LocalDate day) {
    List<String> missing = success.missing(last, day);
    return missing.isEmpty() ? last.unsure(SessionKind.DENERVATION) : missing;
  }

  private static Finding finding(
      DaySession session, TreatedLevel level, PastSession last, RepeatedRelief success) {
    return Finding.of(INFO, SUCCESS)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(session.place())
        .template("{level}: diagnostic at a level of successful destruction, {found}")
        .fact("level", level.label())
        .fact("found", last.label())
        .fact("limit", success.wanted())
        .fix(
            new Fix.Advise(
                "not covered; a repeated destruction needs no new diagnostic here, unless years"
                    + " have passed and the source of the pain is in question"))
        .build();
  }
}
