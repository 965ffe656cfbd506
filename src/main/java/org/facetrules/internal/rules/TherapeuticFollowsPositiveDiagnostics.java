package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.DocumentedReason;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.policy.PolicyDemand;
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
 * A first therapeutic injection follows positive diagnostics; each says why not destruction.
 *
 * <p>Payable: a therapeutic injection of L4-L5 left after two diagnostics with 80 percent relief,
 * with a documented reason. Flagged: without the diagnostics, or without the reason.
 *
 * <p>Source: the payer's policy on the day, under Medicare the contractor's (G-PREC for CGS).
 *
 * <p>Limits: the reason is asked of the record; whether it is a good one is not judged. A joint
 * treated so before is FR-510's.
 */
final class TherapeuticFollowsPositiveDiagnostics implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "G-PREC",
          "L38773 v32: two diagnostics with at least 80 percent relief each, and "
              + "the reason why the patient is no candidate for destruction",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-509")
          .title(
              "A first therapeutic injection follows positive diagnostics; each says why not destruction")
          .statement(
              "The first therapeutic injection of a joint and side follows as many "
                  + "positive diagnostics of it as the policy asks for; and for every "
                  + "therapeutic session the record says why the patient is no candidate "
                  + "for destruction, where the policy wants that.")
          .reason("The policies prefer destruction; a therapeutic injection needs its " + "reason.")
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

  private static final String REASON_MISSING = "record: reason why not destruction";

  private static final LevelWork<Integer> WORK =
      new LevelWork<>(
          CoverageTerm.THERAPEUTIC_NEEDS_DIAGNOSTICS,
          SessionKind.THERAPEUTIC,
          TherapeuticFollowsPositiveDiagnostics::judge);

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
    Outcome levels = WORK.judge(input);
    if (levels.kind() == OutcomeKind.NOT_APPLICABLE || !DaySessions.of(input).areDone()) {
      return levels;
    }
    List<Judgement> judgements = new ArrayList<>(levels.judgements());
    reason(input).ifPresent(judgements::add);
    return Outcome.of(judgements);
  }

  private static Optional<Judgement> reason(RuleInput input) {
    Optional<CoverageValue<PolicyDemand>> demand =
        Coverage.at(input, CoverageTerm.REASON_NOT_ABLATION)
            .filter(value -> value.value() == PolicyDemand.REQUIRED);
    Optional<DaySession> session =
        DaySessions.of(input).all().stream()
            .filter(done -> done.is(SessionKind.THERAPEUTIC))
            .findFirst();
    if (demand.isEmpty() || session.isEmpty()) {
      return Optional.empty();
    }
    Optional<DocumentedReason> given =
        input.encounter().flatMap(Encounter::record).flatMap(ClinicalRecord::reasonNotAblation);
    if (given.isEmpty()) {
      return Optional.of(new Judgement.Undetermined(List.of(REASON_MISSING)));
    }
    return given.get() == DocumentedReason.DOCUMENTED
        ? Optional.empty()
        : Optional.of(new Judgement.Flagged(noReason(session.get(), demand.get())));
  }

  private static Finding noReason(DaySession session, CoverageValue<PolicyDemand> demand) {
    return Finding.of(INFO, demand.citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(session.place())
        .template("therapeutic {region} session: the record gives {found}, expected {expected}")
        .fact("region", session.where())
        .fact("found", "no reason why not destruction")
        .fact("expected", "why the patient is no candidate for destruction")
        .fix(
            new Fix.Query(
                "Why is the patient no candidate for destruction?",
                List.of("established pseudarthrosis", "implanted electrical device")))
        .build();
  }

  private static Optional<Judgement> judge(AskedLevel<Integer> asked) {
    if (!asked.past().of(SessionKind.THERAPEUTIC).isEmpty()) {
      return Optional.empty();
    }
    int relief =
        asked.at(CoverageTerm.THERAPEUTIC_DIAGNOSTIC_RELIEF).map(CoverageValue::value).orElse(1);
    PositiveDiagnostics positive =
        PositiveDiagnostics.of(asked.past(), relief, PositiveDiagnostics.Method.ANY, LocalDate.MIN);
    return asked.reached(positive, asked.wanted(), () -> finding(asked, positive));
  }

  private static Finding finding(AskedLevel<Integer> asked, PositiveDiagnostics positive) {
    return asked
        .finding(
            INFO,
            "{level}: {found} of {expected} positive diagnostics{relief} before its first therapeutic injection")
        .fact("found", positive.certain().size())
        .fact("expected", asked.wanted())
        .fact(
            "relief",
            asked
                .at(CoverageTerm.THERAPEUTIC_DIAGNOSTIC_RELIEF)
                .map(v -> " with " + v.value() + " percent relief")
                .orElse(""))
        .fact("diagnostics", positive.text())
        .fix(
            new Fix.Advise(
                "not covered before the missing diagnostics; where they were done elsewhere, add them to the history"))
        .build();
  }
}
