package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.encounter.PriorAuthorization;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * A hospital that is exempt from the authorization program sends no authorization number.
 *
 * <p>Payable: an exempt hospital's claim without a number. Flagged: with one.
 *
 * <p>Source: the contractors' pages on exemption (P-NGS-EXFAQ).
 *
 * <p>Limits: of a hospital of which nothing is said the rule does not judge. No message shows a
 * number.
 */
final class ExemptHospitalSendsNoNumber implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "P-NGS-EXFAQ",
          "exempt hospitals: requests are rejected, an old or invalid number delays the claim",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-803")
          .title("An exempt hospital sends no authorization number")
          .statement(
              "A hospital that is exempt from the outpatient authorization program sends no request"
                  + " and puts no number on the claim.")
          .reason("Its requests are rejected, and an old number delays the claim.")
          .kind(RuleKind.AUTHORIZATION)
          .severity(Severity.WARNING)
          .authority(Authority.CMS)
          .addCitation(CITATION)
          .needs(RuleNeed.AUTHORIZATIONS)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(AuthorizationList.NOT_ASKED, Subject.HOSPITAL_LIST),
          Scope.of(
              Outcome.notApplicable("the hospital is not said to be exempt"),
              Subject.EXEMPT_HOSPITAL));

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
    List<Judgement> judgements = new ArrayList<>(0);
    List<PriorAuthorization> requests = AuthorizationList.requests(input);
    for (int i = 0; i < requests.size(); i++) {
      judgements.add(
          requests.get(i).number().isPresent()
              ? new Judgement.Flagged(finding(i))
              : new Judgement.Undetermined(List.of("authorization: number")));
    }
    return Outcome.of(judgements);
  }

  private static Finding finding(int index) {
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(Place.of("/authorizations/" + index + "/number"))
        .template("{found} on a claim of an exempt hospital: expected {expected}")
        .fact("found", "an authorization number")
        .fact("expected", "no number")
        .fix(new Fix.Advise("send the claim without the number, or check that the exemption holds"))
        .build();
  }
}
