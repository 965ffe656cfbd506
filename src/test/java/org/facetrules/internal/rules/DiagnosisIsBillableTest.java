package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisIsBillableTest {
  private static final String RULE = "FR-603";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          64493-LT | M47.816        ; PASSED
          64493-LT | M54.59         ; PASSED
          64493-LT | M47.81         ; FLAGGED
          64493-LT | M47.816 M54.5  ; FLAGGED
          64493-LT | M4781          ; FLAGGED
          64493-LT |                ; PASSED
          64493-LT                  ; UNDETERMINED
          20552 | M54.5             ; NOT_APPLICABLE
          """)
  void judges(String lines, OutcomeKind expected) {
    assertThat(DayCase.under("cpt").billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  /** A header can have been a code before it was parted. */
  @ParameterizedTest
  @CsvSource({
    "2021-04-24, M54.5, UNDETERMINED",
    "2021-04-25, M54.5, FLAGGED",
    "2021-04-24, M47.816, PASSED"
  })
  void headers_areThoseOfTheTable(String day, String diagnosis, OutcomeKind expected) {
    assertThat(DayCase.under("cpt").on(day).billed("64493-LT | " + diagnosis).outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void finding_namesTheCodesBelow() {
    Finding finding = DayCase.under("cpt").billed("64493-LT | M48.1").finding(RULE);
    assertThat(finding.message())
        .isEqualTo("M48.1 is a header, expected a code below it, to its last character");
    assertThat(((Fix.Query) finding.fix()).readings()).contains("M48.16").hasSize(6);
  }

  @Test
  void lineThatPointsToAHeaderOfTheDay_isNotToldAgain() {
    DayCase day =
        DayCase.under("cpt").billed("64493-LT | M53.8, 64494-LT | M54.5").diagnosed("M53.8");
    assertThat(day.findings(RULE))
        .extracting(finding -> finding.place().path())
        .containsExactlyInAnyOrder("/claim/1/diagnoses", "/diagnoses");
  }

  @Test
  void headerOfTheDay_isFoundOnce() {
    assertThat(
            DayCase.under("cpt")
                .billed("64493-LT, 64494-LT")
                .diagnosed("M53.8")
                .finding(RULE)
                .place()
                .path())
        .isEqualTo("/diagnoses");
  }
}
