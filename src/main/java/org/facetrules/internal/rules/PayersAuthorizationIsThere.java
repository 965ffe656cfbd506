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
 * A claim has an authorization of the codes for which the payer wants one in every setting.
 *
 * <p>Payable: a claim to a payer with such a list, with an authorization. Flagged: without one, in
 * the office too.
 *
 * <p>Source: the payer's list on the day (P-ALMED, G-MBS-RECON).
 *
 * <p>Limits: the hospital list of Original Medicare is FR-801's, an authorization that does not fit
 * FR-805's.
 */
final class PayersAuthorizationIsThere implements ScopedRule {
  private static final List<Scope> SCOPES = AuthorizationList.scopes(Subject.PAYER_LIST);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-804")
          .title("The payer's own authorization list is met")
          .statement(
              "A claim with a code that the payer's own list names has an authorization, whoever"
                  + " bills and wherever the work was done.")
          .reason("Without it the payer denies the line.")
          .kind(RuleKind.AUTHORIZATION)
          .severity(Severity.ERROR)
          .authority(Authority.PAYER)
          .addCitation(
              new Citation(
                  "P-ALMED", "authorization in all settings, office and center", EvidenceGrade.A))
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
                INFO, input, "request it from the payer or its vendor before the service"))
        : Outcome.passed();
  }
}
