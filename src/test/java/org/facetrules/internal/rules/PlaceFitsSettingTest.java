package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFitsSettingTest {
  private static final String RULE = "FR-902";

  @ParameterizedTest
  @CsvSource({
    "M OH, 11, PASSED",
    "M OH, 22, PASSED",
    "M OH, 24, PASSED",
    "M-hospital OH, 19, PASSED",
    "M-hospital OH, 22, PASSED",
    "M-hospital OH, 11, FLAGGED",
    "M-hospital OH, 24, FLAGGED",
    "M-ASC OH, 24, PASSED",
    "M-ASC OH, 11, FLAGGED",
    "M-ASC OH, 22, FLAGGED"
  })
  void judges(String payer, String place, OutcomeKind expected) {
    assertThat(DayCase.under(payer).billed("64493-LT").at(place).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void withoutAPlace_thereIsNothingToJudge() {
    assertThat(DayCase.under("M-hospital OH").billed("64493-LT").outcome(RULE))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  @Test
  void finding_namesBoth() {
    DayCase day = DayCase.under("M-hospital OH").billed("64493-LT").at("11");
    assertThat(day.finding(RULE).severity()).isEqualTo(Severity.WARNING);
    assertThat(day.finding(RULE).message())
        .isEqualTo(
            "place of service 11 on a claim billed as hospital outpatient: expected 19 or 22");
  }
}
