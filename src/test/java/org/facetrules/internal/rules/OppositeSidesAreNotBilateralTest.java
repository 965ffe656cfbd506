package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositeSidesAreNotBilateralTest {
  private static final String RULE = "FR-307";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | MBB: L3-4 right / L4-5 left | 64493-50 64494-LT | FLAGGED
          M OH | 2024-08-05 | MBB diagnostic: L3-4 right / L4-5 left | 64493-50-KX 64494-50-KX | FLAGGED
          cpt | 2024-08-05 | MBB: L3-4 right / L4-5 left | 64493-RT 64494-LT | PASSED
          cpt | 2024-08-05 | MBB: L3-4 right / L4-5 left | 64493-LT 64494-RT | PASSED
          cpt | 2024-08-05 | IA none: L4-5 left | 20552 | NOT_APPLICABLE
          cpt | 2024-08-05 |  | 64493-LT | UNDETERMINED
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
          cpt | 2024-08-05 | MBB: L3-4 right / L4-5 left | 64493-50 64494-LT | 64493-50, 64494-LT say both sides of one level, treated: L3-L4 right, L4-L5 left; expected 64493-RT, 64494-LT | /claim/0
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
          cpt | 2024-08-05 | MBB: L3-4 right / L4-5 left | 64493-50 64494-LT | 64493-RT, 64494-LT
          M OH | 2024-08-05 | MBB diagnostic: L3-4 right / L4-5 left | 64493-50-KX 64494-50-KX | 64493-RT-KX, 64494-LT-KX
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
