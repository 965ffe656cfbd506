package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.FacilityStanding;
import org.facetrules.encounter.PriorAuthorization;
import org.facetrules.policy.AuthorizationScope;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayersAuthorizationIsThereTest {
  private static final String RULE = "FR-804";

  private static CoverageCase listed(String payer) {
    return CoverageCase.under(payer)
        .saying(CoverageTerm.AUTHORIZED_CODES, Set.of(ProcedureCode.of("64493")))
        .saying(CoverageTerm.AUTHORIZATION_SCOPE, AuthorizationScope.EVERY_SETTING);
  }

  @ParameterizedTest
  @CsvSource({
    "cpt, 64493-LT, FLAGGED",
    "cpt-hospital, 64493-LT, FLAGGED",
    "M-ASC OH, 64493-LT, FLAGGED",
    "cpt, 64635-LT, NOT_APPLICABLE"
  })
  void everySetting_isAsked(String payer, String billed, OutcomeKind expected) {
    assertThat(listed(payer).billed(billed).authorized().outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void anyRequest_passes() {
    CoverageCase claim =
        listed("cpt").billed("64493-LT").authorized(PriorAuthorization.builder().build());
    assertThat(claim.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void whatIsNotKnown_isWantedOfListedCodesAlone() {
    assertThat(listed("cpt").billed("64493-LT").missing(RULE)).containsExactly("authorizations");
    assertThat(listed("cpt").billed("64635-LT").outcome(RULE))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  /** One fault, one rule: the hospital list of Original Medicare is FR-801's. */
  @Test
  void hospitalList_isAnothers() {
    CoverageCase claim = CoverageCase.under("M-hospital OH").billed("64493-LT").authorized();
    assertThat(claim.outcome(RULE)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    assertThat(listed("M-hospital OH").billed("64493-LT").authorized().outcome("FR-801"))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  /** Exemption belongs to the hospital program. */
  @Test
  void exemptHospital_isAskedToo() {
    CoverageCase claim = listed("M-hospital OH").billed("64493-LT").authorized();
    assertThat(claim.standing(FacilityStanding.EXEMPT).outcome(RULE))
        .isEqualTo(OutcomeKind.FLAGGED);
  }

  @Test
  void finding_namesCodesAndPolicy() {
    Finding finding = listed("cpt").billed("64493-LT 64494-LT").authorized().finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.fact("policy")).contains("test-plan");
    assertThat(finding.fact("standing")).isEmpty();
    assertThat(finding.message())
        .isEqualTo(
            "64493 without an authorization on 2026-08-03: expected an affirmed request, in"
                + " every setting");
  }
}
