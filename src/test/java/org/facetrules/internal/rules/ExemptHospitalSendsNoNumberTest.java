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
import org.junit.jupiter.params.provider.EnumSource;

class ExemptHospitalSendsNoNumberTest {
  private static final String RULE = "FR-803";
  private static final PriorAuthorization NUMBERED =
      PriorAuthorization.builder().number("A1B2C3D4E5F6G7").build();

  private static CoverageCase exempt(String payer) {
    return CoverageCase.under(payer).billed("64493-LT").standing(FacilityStanding.EXEMPT);
  }

  @Test
  void number_isFlagged() {
    assertThat(exempt("M-hospital OH").authorized(NUMBERED).outcome(RULE))
        .isEqualTo(OutcomeKind.FLAGGED);
    assertThat(exempt("M-hospital OH").authorized().outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void requestWithoutANumber_isNotJudged() {
    assertThat(
            exempt("M-hospital OH").authorized(PriorAuthorization.builder().build()).missing(RULE))
        .containsExactly("authorization: number");
  }

  @Test
  void whatIsNotKnown_isWantedOfExemptHospitalsAlone() {
    assertThat(exempt("M-hospital OH").missing(RULE)).containsExactly("authorizations");
    assertThat(CoverageCase.under("M-hospital OH").billed("64493-LT").outcome(RULE))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "M-hospital OH, 2023-06-30, NOT_APPLICABLE",
    "M-hospital OH, 2023-07-01, FLAGGED",
    "M OH, 2023-07-01, NOT_APPLICABLE",
    "cpt, 2023-07-01, NOT_APPLICABLE"
  })
  void begins_withTheProgram(String payer, String day, OutcomeKind expected) {
    assertThat(exempt(payer).on(day).authorized(NUMBERED).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(
      value = FacilityStanding.class,
      names = {"TAKES_PART"})
  void hospitalThatTakesPart_sendsANumber(FacilityStanding standing) {
    CoverageCase day = CoverageCase.under("M-hospital OH").billed("64493-LT").standing(standing);
    assertThat(day.authorized(NUMBERED).outcome(RULE)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  @Test
  void noMessage_showsTheNumber() {
    Finding finding = exempt("M-hospital OH").authorized(NUMBERED).finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo("an authorization number on a claim of an exempt hospital: expected no number");
    assertThat(exempt("M-hospital OH").authorized(NUMBERED).report().toText())
        .doesNotContain("A1B2");
  }
}
