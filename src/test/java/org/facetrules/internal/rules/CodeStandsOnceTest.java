package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeStandsOnceTest {
  private static final String RULE = "FR-410";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          64493-LT, 64494-LT, 64494-LT           ; FLAGGED
          64493-50, 64494, 64494                 ; PASSED
          64493-50, 64494, 64494 x2              ; FLAGGED
          64493-50, 64494, 64494, 64494          ; FLAGGED
          64493-LT, 64494, 64494                 ; FLAGGED
          64493-LT, 64494-LT, 64494-LT-59        ; FLAGGED
          64493-50, 64494-RT, 64494-LT           ; PASSED
          64635-50, 64636-50, 64636-LT           ; PASSED
          64635-50, 64636 x2, 64636-LT           ; PASSED
          64635-LT, 64636-LT, 64636-LT           ; FLAGGED
          64635-LT, 64636-LT by same, 64636-LT by other; PASSED
          64493-LT, 20552, 20552                 ; FLAGGED
          64493-LT, 64450-59, 64450              ; PASSED
          64493-LT, 64450-59-LT, 64450-LT-59     ; FLAGGED
          64493-LT, 64493-LT                     ; NOT_APPLICABLE
          64493-LT, 64494-LT, 64495-LT, 64495-LT ; NOT_APPLICABLE
          64493-LT, 64494-LT                     ; NOT_APPLICABLE
          """)
  void judges(String lines, OutcomeKind expected) {
    assertThat(DayCase.under("cpt").billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void addOnTwice_isTheCodeSetsFormAlone() {
    assertThat(DayCase.under("M OH").billed("64493-50, 64494, 64494").outcome(RULE))
        .isEqualTo(OutcomeKind.FLAGGED);
  }

  @Test
  void secondLevel_isOneLine() {
    DayCase day = DayCase.under("cpt").billed("64493-LT, 64494-LT, 64494-LT, 64494-LT");
    assertThat(day.findings(RULE)).hasSize(2);
    Finding finding = day.findings(RULE).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message()).isEqualTo("64494-LT stands on line 2 too, expected one line");
    assertThat(day.fixed(RULE)).hasToString("64493-LT, 64494-LT, 64494-LT");
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).hasSize(1);
  }

  @Test
  void furtherJoints_arePutTogether() {
    DayCase day = DayCase.under("M OH").billed("64635-LT, 64636-LT, 64636-LT x2");
    assertThat(day.finding(RULE).severity()).isEqualTo(Severity.WARNING);
    assertThat(day.fixed(RULE)).hasToString("64635-LT, 64636-LT x3");
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).isEmpty();
  }

  /** One of the two lines has the wrong side, and only the encounter tells which. */
  @Test
  void besideTheEncounter_theFixBillsWhatWasDone() {
    RuleRow row =
        RuleRow.of(
            RULE,
            "M-ASC OH",
            "2026-03-02",
            "IA us: C3-4 bilateral / C4-5 bilateral / C5-6 left",
            "0213T-RT 0213T-LT 0214T-RT 0214T-LT-50 0215T-LT");
    assertThat(row.fixed()).isEqualTo("0213T-RT, 0213T-LT, 0214T-RT, 0214T-LT, 0215T-LT");
  }
}
