package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.encounter.FacilityStanding;
import org.facetrules.encounter.PriorAuthorization;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HospitalHasAnAuthorizationTest {
  private static final String RULE = "FR-801";
  private static final String HOSPITAL = "M-hospital OH";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M-hospital OH | 2023-06-30 | 64493-LT | NOT_APPLICABLE
          M-hospital OH | 2023-07-01 | 64493-LT | FLAGGED
          M-hospital TX | 2023-07-01 | 64635-LT | FLAGGED
          M-hospital OH | 2023-07-01 | 99213 | NOT_APPLICABLE
          M-hospital OH | 2023-07-01 | 0216T-LT | NOT_APPLICABLE
          M OH          | 2023-07-01 | 64493-LT | NOT_APPLICABLE
          M-ASC OH      | 2023-07-01 | 64493-LT | NOT_APPLICABLE
          cpt-hospital  | 2023-07-01 | 64493-LT | NOT_APPLICABLE
          """)
  void withoutAny_itIsAskedOfHospitals(
      String payer, String day, String billed, OutcomeKind expected) {
    CoverageCase claim = CoverageCase.under(payer).on(day).billed(billed).authorized();
    assertThat(claim.outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "M-hospital OH, 131, FLAGGED",
    "M-hospital OH, 851, NOT_APPLICABLE",
    "M OH, 131, FLAGGED"
  })
  void typeOfBill_decides(String payer, String bill, OutcomeKind expected) {
    CoverageCase claim = CoverageCase.under(payer).billed("64493-LT").onBill(bill).authorized();
    assertThat(claim.outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"EXEMPT, NOT_APPLICABLE", "TAKES_PART, FLAGGED"})
  void exemptHospital_needsNone(FacilityStanding standing, OutcomeKind expected) {
    CoverageCase claim =
        CoverageCase.under(HOSPITAL).billed("64493-LT").standing(standing).authorized();
    assertThat(claim.outcome(RULE)).isEqualTo(expected);
  }

  /** One that does not fit is another rule's. */
  @Test
  void anyRequest_passes() {
    CoverageCase claim =
        CoverageCase.under(HOSPITAL)
            .billed("64493-LT")
            .authorized(PriorAuthorization.builder().build());
    assertThat(claim.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void whatIsNotKnown_isWantedOfHospitalsAlone() {
    assertThat(CoverageCase.under(HOSPITAL).billed("64493-LT").missing(RULE))
        .containsExactly("authorizations");
    assertThat(CoverageCase.under("M OH").billed("64493-LT").outcome(RULE))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  /** The third level was on the list until 2024-08-15. */
  @ParameterizedTest
  @CsvSource({"2024-08-15, '64493, 64494, 64495'", "2024-08-16, '64493, 64494'"})
  void finding_namesTheCodesOfTheDay(String day, String codes) {
    Finding finding =
        CoverageCase.under(HOSPITAL)
            .on(day)
            .billed("64493-LT 64494-LT 64495-LT")
            .authorized()
            .finding(RULE);
    assertThat(finding.fact("codes")).contains(codes);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message())
        .isEqualTo(
            codes
                + " without an authorization on "
                + day
                + ": expected an affirmed request for hospital outpatient facility claims");
  }

  @Test
  void unknownStanding_isSaid() {
    CoverageCase claim = CoverageCase.under(HOSPITAL).billed("64493-LT").authorized();
    assertThat(claim.finding(RULE).fact("standing"))
        .contains("not said, taken as no exempt hospital; an exempt one needs none");
    assertThat(claim.finding(RULE).fix().toString()).contains("say so (facilityExempt)");
    Finding known = claim.standing(FacilityStanding.TAKES_PART).finding(RULE);
    assertThat(known.fact("standing")).isEmpty();
    assertThat(known.fix().toString()).doesNotContain("facilityExempt");
  }
}
