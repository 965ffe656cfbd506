package org.facetrules.internal.rules;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.RecordAnswer;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
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
 * After years the diagnosis is made again when the source of the pain is in question.
 *
 * <p>Payable: a repeat 25 months after the last destruction, the source of the pain not in
 * question. Flagged: the source in question and no diagnostic since.
 *
 * <p>Source: the payer's policy on the day, under Medicare the contractor's (G-PREC for CGS).
 *
 * <p>Limits: only CGS joins both conditions by \"and\"; a checklist for L38801 has \"and/or\"
 * (G-RUB), the policy's text is followed.
 */
final class DiagnosisIsMadeAgain implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "G-PREC",
          "L38773 v32: two years or more since the last radiofrequency and the "
              + "source of recurrent pain in question",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-513")
          .title(
              "After years the diagnosis is made again when the source of the pain is in question")
          .statement(
              "When as long as the policy says has passed since the last destruction "
                  + "of a joint and side, and the source of the recurrent pain is in "
                  + "question, positive diagnostics since then come before the next "
                  + "destruction.")
          .reason("An old diagnosis does not prove a new pain.")
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

  private static final LevelWork<Period> WORK =
      new LevelWork<>(
          CoverageTerm.REDIAGNOSE_AFTER, SessionKind.DENERVATION, DiagnosisIsMadeAgain::judge);

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
    Optional<PastSession> last = asked.past().newest(SessionKind.DENERVATION);
    if (last.isEmpty() || asked.day().isBefore(last.get().day().plus(asked.wanted()))) {
      return Optional.empty();
    }
    Optional<RecordAnswer> question = SourceOfPain.inQuestion(asked.input());
    if (question.isEmpty()) {
      return Optional.of(new Judgement.Undetermined(List.of(SourceOfPain.MISSING)));
    }
    return question.get() == RecordAnswer.YES
        ? diagnosedAgain(asked, last.get())
        : Optional.empty();
  }

  private static Optional<Judgement> diagnosedAgain(AskedLevel<Period> asked, PastSession last) {
    int wanted =
        asked.at(CoverageTerm.DENERVATION_NEEDS_DIAGNOSTICS).map(CoverageValue::value).orElse(1);
    int relief =
        asked.at(CoverageTerm.DENERVATION_DIAGNOSTIC_RELIEF).map(CoverageValue::value).orElse(1);
    PositiveDiagnostics positive =
        PositiveDiagnostics.of(asked.past(), relief, PositiveDiagnostics.Method.ANY, last.day());
    return asked.reached(positive, wanted, () -> finding(asked, last, positive, wanted));
  }

  private static Finding finding(
      AskedLevel<Period> asked, PastSession last, PositiveDiagnostics positive, int wanted) {
    return asked
        .finding(
            INFO,
            "{level}: {found} of {expected} positive diagnostics since the destruction of {last},"
                + " {limit} or more ago, while the source of the pain is in question")
        .fact("found", positive.certain().size())
        .fact("expected", wanted)
        .fact("last", last.day())
        .fact("limit", Spans.words(asked.wanted()))
        .fact("diagnostics", positive.text())
        .fix(new Fix.Advise("repeat the diagnostics before the destruction"))
        .build();
  }
}
