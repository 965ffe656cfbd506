package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.PriorAuthorization;
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
 * An authorization is affirmed and covers the codes, the units and the date of service.
 *
 * <p>Payable: an affirmed request for 64493 from 2026-02-01 to 2026-05-31 on a claim of 2026-03-02.
 * Flagged: one for 64635, one that ended before, one that is pending.
 *
 * <p>Source: the list that asks for the authorization, on the day (P-NOR-PA; P-ACR-PA: the request
 * comes before the service).
 *
 * <p>Limits: each listed code is judged by the request that fits it best. A claim without any is
 * FR-801's and FR-804's. No message shows a number.
 */
final class AuthorizationFits implements ScopedRule {
  private static final List<Scope> SCOPES =
      AuthorizationList.scopes(Subject.HOSPITAL_LIST, Subject.PAYER_LIST);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-805")
          .title("An authorization fits codes, units and date")
          .statement(
              "For each listed code on the claim an authorization is affirmed, was requested before"
                  + " the service, and covers the code, its units and the date of service.")
          .reason("An authorization of something else is none.")
          .kind(RuleKind.AUTHORIZATION)
          .severity(Severity.ERROR)
          .authority(Authority.PAYER)
          .addCitation(
              new Citation(
                  "P-NOR-PA",
                  "hospital outpatient authorization of facet interventions from 2023-07-01",
                  EvidenceGrade.A))
          .addCitation(
              new Citation("P-ACR-PA", "the request comes before the service", EvidenceGrade.C))
          .needs(RuleNeed.AUTHORIZATIONS)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_REQUEST = Outcome.notApplicable("no authorization was requested");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<PriorAuthorization> requests = AuthorizationList.requests(input);
    if (requests.isEmpty()) {
      return NO_REQUEST;
    }
    AuthorizationList list = AuthorizationList.of(input).orElseThrow();
    List<Judgement> judgements = new ArrayList<>(0);
    List<BilledLine> lines = list.listed();
    for (int i = 0; i < lines.size(); i++) {
      if (CodeLines.isFirstOfCode(lines, i)) {
        judge(lines.get(i), requests, list, input).ifPresent(judgements::add);
      }
    }
    return Outcome.of(judgements);
  }

  private static Optional<Judgement> judge(
      BilledLine line, List<PriorAuthorization> requests, AuthorizationList list, RuleInput input) {
    AuthorizationFit best = AuthorizationFit.best(line.code(), list.listed(), requests, input);
    if (!best.faults().isEmpty()) {
      return Optional.of(new Judgement.Flagged(finding(line, best, list, input)));
    }
    return best.missing().isEmpty()
        ? Optional.empty()
        : Optional.of(new Judgement.Undetermined(best.missing()));
  }

  private static Finding finding(
      BilledLine line, AuthorizationFit fit, AuthorizationList list, RuleInput input) {
    return CoverageFinding.of(INFO, list.codes())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("code"))
        .template("no authorization fits {code} on {day}: {found}; expected {expected}")
        .fact("code", line.code())
        .fact("day", input.dateOfService())
        .fact("found", String.join("; ", fit.faults()))
        .fact("expected", "an affirmed request for code, units and day")
        .fix(
            new Fix.Advise(
                "check which request belongs to the service; request again before the service"
                    + " where none does"))
        .build();
  }
}
