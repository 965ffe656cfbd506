package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsBesideFiftyCountLevelsTest {
  private static final String RULE = "FR-302";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2024-08-05 |  | 64493-50 | PASSED
          M OH | 2024-08-05 |  | 64493-50 x2 | FLAGGED
          M OH | 2024-08-05 |  | 64494-50 x2 | FLAGGED
          cpt | 2024-08-05 |  | 64493-50 64494-50 x2 | FLAGGED
          M OH | 2024-08-05 |  | 64635-50 64636-50 x2 | PASSED
          M OH | 2024-08-05 | RFA: L3-4 bilateral / L4-5 bilateral | 64635-50 64636-50 x2 | FLAGGED
          M OH | 2024-08-05 | RFA: L3-4 bilateral / L4-5 bilateral / L5-S1 bilateral | 64635-50 64636-50 x2 | PASSED
          M OH | 2024-08-05 | RFA: L3-4 bilateral + MBB: L4 | 64635-50 64636-50 | PASSED
          M-ASC OH | 2024-08-05 |  | 64493-50 x2 | NOT_APPLICABLE
          M OH | 2024-08-05 |  | 64493-LT | NOT_APPLICABLE
          M OH | 2024-08-05 | RFA: L3-4 bilateral / L4-5 bilateral + RFA: L4 left | 64635-50 64636-50 x2 | UNDETERMINED
          """)
  void judges(
      String payer, String day, @Nullable String done, String billed, OutcomeKind expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2024-08-05 |  | 64493-50 x2 | 64493-50 x2 counts sides, expected 1 unit with 50 | /claim/0/units
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
          M OH | 2024-08-05 |  | 64493-50 x2 | 64493-50
          cpt | 2024-08-05 |  | 64493-50 64494-50 x2 | 64493-50, 64494 x2
          M OH | 2024-08-05 | RFA: L3-4 bilateral / L4-5 bilateral | 64635-50 64636-50 x2 | 64635-50, 64636-50
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
