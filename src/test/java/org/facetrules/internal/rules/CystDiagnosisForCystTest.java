package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CystDiagnosisForCystTest {
  private static final String RULE = "FR-604";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M CA; 64635-LT | M53.86         ; FLAGGED
          M CA; 64635-LT | M53.86 M47.816 ; PASSED
          M CA; 64635-LT | M47.816        ; PASSED
          M CA; 64493-LT | M53.86         ; UNDETERMINED
          M CA; 64493-LT                  ; UNDETERMINED
          M CA; 20552 | M53.86            ; NOT_APPLICABLE
          M OH; 64635-LT | M53.86         ; NOT_APPLICABLE
          cpt ; 64635-LT | M53.86         ; NOT_APPLICABLE
          """)
  void judgesAClaimAlone(String payer, String lines, OutcomeKind expected) {
    assertThat(DayCase.under(payer).billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"CYST, PASSED", "MBB, FLAGGED", "IA, FLAGGED"})
  void judgesByTheTechnique(String technique, OutcomeKind expected) {
    assertThat(
            DayCase.under("M CA")
                .done(technique + ": L4-5 left")
                .billed("64493-LT | M53.86")
                .outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2021-04-24, NOT_APPLICABLE", "2021-04-25, FLAGGED"})
  void days(String day, OutcomeKind expected) {
    assertThat(DayCase.under("M CA").on(day).billed("64635-LT | M53.86").outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void finding_namesTheArticle() {
    DayCase day = DayCase.under("M CA").billed("64635-LT | M53.86");
    assertThat(day.finding(RULE).severity()).isEqualTo(Severity.WARNING);
    assertThat(day.finding(RULE).message())
        .isEqualTo(
            "64635-LT has M53.86, which A58403 lists for cysts alone: expected a diagnosis listed"
                + " for all facet procedures");
  }
}
