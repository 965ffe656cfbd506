package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePointsToDiagnosisTest {
  private static final String RULE = "FR-605";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          64493-LT | M47.816                      ; PASSED
          64493-LT |                              ; FLAGGED
          64493-LT | M47.816, 64494-LT            ; FLAGGED
          64493-LT, 20552 | M79.18                ; FLAGGED
          64493-LT | M47.816, 20552               ; PASSED
          64493-LT, 64494-LT                      ; UNDETERMINED
          20552                                   ; NOT_APPLICABLE
          """)
  void judges(String lines, OutcomeKind expected) {
    assertThat(DayCase.under("cpt").billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void diagnosesOfTheDay_holdForAClaimWithoutPointers() {
    assertThat(DayCase.under("cpt").billed("64493-LT, 64494-LT").diagnosed("M47.816").outcome(RULE))
        .isEqualTo(OutcomeKind.PASSED);
    assertThat(DayCase.under("cpt").billed("64493-LT, 64494-LT").diagnosed("").findings(RULE))
        .hasSize(2);
  }

  @Test
  void finding_standsAtTheLine() {
    DayCase day = DayCase.under("cpt").billed("64493-LT | M47.816, 64494-LT");
    assertThat(day.finding(RULE).severity()).isEqualTo(Severity.ERROR);
    assertThat(day.finding(RULE).place().path()).isEqualTo("/claim/1/diagnoses");
    assertThat(day.finding(RULE).message())
        .isEqualTo("64494-LT points to no diagnosis, expected at least one");
  }
}
