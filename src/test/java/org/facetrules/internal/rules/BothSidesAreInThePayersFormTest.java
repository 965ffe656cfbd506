package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BothSidesAreInThePayersFormTest {
  private static final String RULE = "FR-303";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2024-08-05 |  | 64493-50 64494-50 | PASSED
          M OH | 2024-08-05 |  | 64493-50 64494 x2 | FLAGGED
          M OH | 2024-08-05 |  | 64493-RT 64493-LT | FLAGGED
          cpt | 2024-08-05 |  | 64493-50 64494-50 | FLAGGED
          cpt | 2024-08-05 |  | 64493-50 64494 x2 | PASSED
          cpt | 2019-12-31 |  | 64493-50 64494-50 | PASSED
          cpt | 2020-01-01 |  | 64493-50 64494-50 | FLAGGED
          cpt | 2024-08-05 |  | 64635-50 64636-50 | FLAGGED
          M-ASC OH | 2024-08-05 |  | 64493-RT 64493-LT | PASSED
          M-ASC OH | 2024-08-05 |  | 64493-50 | PASSED
          M-hospital OH | 2024-08-05 |  | 64493-RT 64493-LT | FLAGGED
          M OH | 2024-08-05 |  | 64635-50 64636-RT 64636-LT | PASSED
          M OH | 2024-08-05 |  | 99213 | NOT_APPLICABLE
          M OH | 2024-08-05 | MBB diagnostic: L4-5 bilateral / L5-S1 bilateral | 64493-50-KX 64494-KX x2 | FLAGGED
          M-ASC OH | 2024-08-05 | MBB diagnostic: L4-5 bilateral | 64493-50-KX | PASSED
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
          M OH | 2024-08-05 |  | 64493-50 64494 x2 | 64494 x2 says both sides in another form than the payer's: expected modifier 50 on every bilateral line | /claim/1
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
          M OH | 2024-08-05 |  | 64493-50 64494 x2 | 64493-50, 64494-50
          M OH | 2024-08-05 |  | 64493-RT 64493-LT | 64493-50
          cpt | 2024-08-05 |  | 64493-50 64494-50 | 64493-50, 64494 x2
          cpt | 2024-08-05 |  | 64635-50 64636-50 | 64635-50, 64636 x2
          M OH | 2024-08-05 | MBB diagnostic: L4-5 bilateral / L5-S1 bilateral | 64493-50-KX 64494-KX x2 | 64493-50-KX, 64494-50-KX
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
