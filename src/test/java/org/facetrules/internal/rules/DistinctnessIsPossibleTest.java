package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistinctnessIsPossibleTest {
  private static final String RULE = "FR-406";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M OH; 20552, 64493-59-LT                    ; PASSED
          M OH; 20552-RT, 64493-LT                    ; FLAGGED
          M OH; 20552-RT, 64493-59-LT                 ; PASSED
          M OH; 64451-RT, 64491-LT                    ; PASSED
          M OH; 20552 by same, 64493-XP-LT by same    ; FLAGGED
          M OH; 20552, 64493-XP-LT                    ; PASSED
          M OH; 20552 by other, 64493-XP-LT by same   ; NOT_APPLICABLE
          M OH; 20552, 64493-LT                       ; NOT_APPLICABLE
          M OH; 64451, 64493-59                       ; NOT_APPLICABLE
          M OH; 64635-LT, 64493-RT                    ; NOT_APPLICABLE
          M OH; 64635-LT by same, 64493-XP-LT by same ; FLAGGED
          M OH; 64635-LT by same, 64493-XP-LT         ; PASSED
          M OH; 64635-LT by same, 64493-XS-LT by same ; NOT_APPLICABLE
          cpt ; 20552-RT, 64493-LT                    ; NOT_APPLICABLE
          """)
  void judges(String payer, String lines, OutcomeKind expected) {
    assertThat(DayCase.under(payer).billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void sidesOfATriggerPoint_areReplacedBy59() {
    DayCase day = DayCase.under("M OH").billed("20552-RT, 64493-LT");
    assertThat(day.finding(RULE).message())
        .isEqualTo(
            "64493-LT is separated from 20552-RT by LT and RT: found 20552, which has no sides,"
                + " expected 59 where it was another site");
    assertThat(day.finding(RULE).severity()).isEqualTo(Severity.WARNING);
    assertThat(day.fixed(RULE)).hasToString("20552-RT, 64493-59-LT");
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          20552 by same, 64493-XP-LT by same; 20552, 64493-XS-LT
          20552-XP by same, 64493-LT by same; 20552-XS, 64493-LT
          """)
  void anotherPractitioner_isReplacedByAnotherStructure(String lines, String expected) {
    DayCase day = DayCase.under("M OH").billed(lines);
    assertThat(day.finding(RULE).severity()).isEqualTo(Severity.ERROR);
    assertThat(day.fixed(RULE)).hasToString(expected);
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).isEmpty();
  }
}
