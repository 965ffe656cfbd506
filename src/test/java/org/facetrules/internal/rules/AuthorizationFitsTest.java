package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.AuthorizationStatus;
import org.facetrules.encounter.PriorAuthorization;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorizationFitsTest {
  private static final String RULE = "FR-805";

  private static PriorAuthorization.Builder request(String... codes) {
    PriorAuthorization.Builder request = PriorAuthorization.builder();
    for (String code : codes) {
      request.addCode(ProcedureCode.of(code));
    }
    return request;
  }

  private static PriorAuthorization.Builder fitting(String... codes) {
    return request(codes)
        .number("A1B2C3D4E5F6G7")
        .status(AuthorizationStatus.AFFIRMED)
        .units(1)
        .requestedOn(LocalDate.of(2026, 8, 3))
        .firstDay(LocalDate.of(2026, 8, 3))
        .lastDay(LocalDate.of(2026, 11, 30));
  }

  private static CoverageCase hospital(String billed) {
    return CoverageCase.under("M-hospital OH").billed(billed);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-02, FLAGGED",
    "2026-08-03, PASSED",
    "2026-11-30, PASSED",
    "2026-12-01, FLAGGED"
  })
  void days_areThoseCovered(String day, OutcomeKind expected) {
    assertThat(hospital("64493-LT").on(day).authorized(fitting("64493").build()).outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"AFFIRMED, PASSED", "NON_AFFIRMED, FLAGGED", "PENDING, FLAGGED"})
  void status_isAffirmed(AuthorizationStatus status, OutcomeKind expected) {
    PriorAuthorization request =
        request("64493")
            .status(status)
            .units(1)
            .firstDay(LocalDate.of(2026, 8, 1))
            .lastDay(LocalDate.of(2026, 8, 31))
            .build();
    assertThat(hospital("64493-LT").authorized(request).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "64493-50, PASSED",
    "64493-RT 64493-LT, PASSED",
    "64493-LT x2, FLAGGED",
    "64493-50 64493-LT, FLAGGED",
    "64635-LT, FLAGGED",
    "64493-LT 64494-LT, FLAGGED"
  })
  void codesAndUnits_areCovered(String billed, OutcomeKind expected) {
    assertThat(hospital(billed).authorized(fitting("64493").build()).outcome(RULE))
        .isEqualTo(expected);
  }

  /** The best of several speaks; together they cover the claim. */
  @Test
  void eachCode_hasItsOwnRequest() {
    CoverageCase claim = hospital("64493-LT 64494-LT");
    assertThat(claim.authorized(fitting("64494").build(), fitting("64493").build()).outcome(RULE))
        .isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void whatIsNotKnown_isNamed() {
    assertThat(hospital("64493-LT").authorized(PriorAuthorization.builder().build()).missing(RULE))
        .containsExactly(
            "authorization: codes",
            "authorization: status",
            "authorization: units",
            "authorization: days covered");
  }

  @ParameterizedTest
  @CsvSource({
    "M-hospital OH, 2023-06-30, NOT_APPLICABLE",
    "M-hospital OH, 2023-07-01, FLAGGED",
    "M OH, 2023-07-01, NOT_APPLICABLE"
  })
  void begins_withTheProgram(String payer, String day, OutcomeKind expected) {
    CoverageCase claim = CoverageCase.under(payer).on(day).billed("64493-LT");
    assertThat(claim.authorized(fitting("64635").build()).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void noRequest_isAnothersFinding() {
    assertThat(hospital("64493-LT").authorized().outcome(RULE))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  @Test
  void requestAfterTheService_isLate() {
    PriorAuthorization late =
        request("64493")
            .status(AuthorizationStatus.AFFIRMED)
            .units(1)
            .requestedOn(LocalDate.of(2026, 8, 4))
            .firstDay(LocalDate.of(2026, 8, 1))
            .lastDay(LocalDate.of(2026, 8, 31))
            .build();
    assertThat(hospital("64493-LT").authorized(late).finding(RULE).fact("found"))
        .contains("it was requested on 2026-08-04");
  }

  @Test
  void finding_saysWhatDoesNotFit_andShowsNoNumber() {
    Finding finding =
        hospital("64493-LT x2").on("2026-12-03").authorized(fitting("64635").build()).finding(RULE);
    assertThat(finding.message())
        .isEqualTo(
            "no authorization fits 64493 on 2026-12-03: it is for 64635; it covers 1 of 2"
                + " units; it ended on 2026-11-30; expected an affirmed request for code, units"
                + " and day");
    assertThat(finding.facts().toString()).doesNotContain("A1B2");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }
}
