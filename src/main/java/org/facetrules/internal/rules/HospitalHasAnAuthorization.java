package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.rule.Authority;
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
 * A hospital's outpatient claim to Original Medicare has an authorization of its listed codes.
 *
 * <p>Payable: 64493 of 2023-06-30; 64493 with an affirmation since. Flagged: 64493 of 2023-07-01
 * without one.
 *
 * <p>Source: the program's list by day (P-NOR-PA, P-41983; P-CGS-2024).
 *
 * <p>Limits: a physician's, a surgical center's and a critical access hospital's claim needs none.
 * A hospital is exempt only where the input says so; where it says nothing the finding names that
 * assumption (P-FCSO-EXEMPT: an exemption is earned at a yearly assessment). An authorization that
 * does not fit is FR-805's.
 */
final class HospitalHasAnAuthorization implements ScopedRule {
  private static final List<Scope> SCOPES = AuthorizationList.scopes(Subject.HOSPITAL_LIST);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-801")
          .title("A hospital's outpatient claim has an authorization of its listed codes")
          .statement(
              "A hospital's outpatient claim (bill 13X) to Original Medicare with a code of the"
                  + " authorization list of the day has a provisional affirmation, unless the"
                  + " hospital is said to be exempt.")
          .reason("The affirmation is a condition of payment.")
          .kind(RuleKind.AUTHORIZATION)
          .severity(Severity.ERROR)
          .authority(Authority.CMS)
          .addCitation(
              new Citation(
                  "P-NOR-PA",
                  "hospital outpatient authorization of facet interventions from 2023-07-01",
                  EvidenceGrade.A))
          .addCitation(
              new Citation("P-41983", "42 CFR 419.83: a condition of payment", EvidenceGrade.A))
          .needs(RuleNeed.AUTHORIZATIONS)
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
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    return AuthorizationList.requests(input).isEmpty()
        ? Outcome.flagged(
            MissingAuthorization.finding(
                INFO,
                input,
                "request it before the service and put its number on the claim; without it the"
                    + " claim is denied"))
        : Outcome.passed();
  }
}
