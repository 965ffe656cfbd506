package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstLevelCodeStandsOnceTest {
  private static final String RULE = "FR-203";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 |  | 64493-LT 64494-LT | PASSED
          cpt | 2024-08-05 |  | 64493-LT 64493-LT | FLAGGED
          cpt | 2024-08-05 |  | 64493 64493-50 | FLAGGED
          cpt | 2024-08-05 |  | 64493-LT x2 | FLAGGED
          cpt | 2024-08-05 |  | 64493-RT 64493-LT | PASSED
          cpt | 2024-08-05 |  | 64493-50 x2 | PASSED
          cpt | 2024-08-05 |  | 64493-RT 64493-LT 64493-LT | FLAGGED
          cpt | 2024-08-05 |  | 64493-LT 64490-LT | PASSED
          cpt | 2024-08-05 |  | 64494-LT | NOT_APPLICABLE
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64493-LT 64493-LT | FLAGGED
          """)
  void judges(
      String payer, String day, @Nullable String done, String billed, OutcomeKind expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          64493-LT      ; 64493-LT by same    ; FLAGGED
          64493-LT      ; 64493-LT            ; UNDETERMINED
          64493-LT      ; 64493-LT by other   ; PASSED
          64493-LT      ; 64493-RT by same    ; PASSED
          64493-LT      ; 64493-RT            ; PASSED
          64493-LT      ; 64493-80-LT by same ; PASSED
          64493-LT      ; 64490-LT by same    ; PASSED
          64493-LT x2   ; 64493               ; FLAGGED
          64494-LT      ; 64493 by same       ; NOT_APPLICABLE
          """)
  void otherClaimsOfTheDay_count(String lines, String others, OutcomeKind expected) {
    assertThat(DayCase.under("cpt").billed(lines).beside(others).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void otherClaim_isNamedAtTheLineOfThisOne() {
    Finding finding =
        DayCase.under("cpt").billed("64493-LT, 99213").beside("64493-LT by same").finding(RULE);
    assertThat(finding.fact("found")).hasValue("64493-LT, 64493-LT on another claim");
    assertThat(finding.place().line()).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 |  | 64493-LT 64493-LT | 64493-LT, 64493-LT bill the first level more than once, expected 64493 once (both sides: modifier 50 on the first level, add-on codes twice), a second level as 64494 | /claim/1
          """)
  void finding_saysWhatWhereAndWhatWasExpected(
      String payer, String day, @Nullable String done, String billed, String message, String path) {
    RuleRow row = RuleRow.of(RULE, payer, day, done, billed);
    assertThat(row.finding().message()).isEqualTo(message);
    assertThat(row.finding().place().path()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64493-LT 64493-LT | 64493-LT, 64494-LT
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
