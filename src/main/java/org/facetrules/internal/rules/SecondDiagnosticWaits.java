package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.DocumentedReason;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
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
final class SecondDiagnosticWaits implements ScopedRule {
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

  private static final LevelWork<Period> WORK =
      new LevelWork<>(
          CoverageTerm.SECOND_DIAGNOSTIC_INTERVAL,
          SessionKind.DIAGNOSTIC,
          SecondDiagnosticWaits::judge);

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

  private static Optional<Judgement> judge(AskedLevel<Period> asked) {
    return hasException(asked.input())
        ? Optional.empty()
        : Interval.judge(asked, SessionKind.DIAGNOSTIC, before -> finding(asked, before));
  }

  private static boolean hasException(RuleInput input) {
    return input
        .encounter()
        .flatMap(Encounter::record)
        .flatMap(ClinicalRecord::intervalException)
        .filter(reason -> reason == DocumentedReason.DOCUMENTED)
        .isPresent();
  }

  private static Finding finding(AskedLevel<Period> asked, PastSession before) {
    LocalDate next = before.day().plus(asked.wanted());
    return asked
        .finding(
            INFO,
            "{level}: the second diagnostic {found} days after the first of {first}, expected at"
                + " least {expected}")
        .fact("found", asked.day().toEpochDay() - before.day().toEpochDay())
        .fact("first", before.day())
        .fact("expected", Spans.words(asked.wanted()))
        .fact("next", next)
        .fix(
            new Fix.Advise(
                "allowed from "
                    + next
                    + "; before it the record has to give the reason for an exception"))
        .build();
  }
}
