package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSidedLevelCarriesItsSideTest {
  private static final String RULE = "FR-305";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 |  | 64493 | FLAGGED
          cpt | 2024-08-05 |  | 64493-LT | PASSED
          cpt | 2024-08-05 |  | 64493-50 64494 x2 | PASSED
          cpt | 2024-08-05 |  | 64493-LT 64494 | FLAGGED
          cpt | 2024-08-05 |  | 64493-LT 64494-LT 64495 | PASSED
          cpt | 2024-08-05 |  | 64635-50 64636 x2 | PASSED
          M OH | 2024-08-05 |  | 64635-50 64636 x2 | FLAGGED
          cpt | 2024-08-05 |  | 99213 | NOT_APPLICABLE
          cpt | 2024-08-05 | MBB: L4-5 left | 64493 | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 | 64493 | PASSED
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-RT | PASSED
          cpt | 2024-08-05 | MBB: L4-5 left + MBB: L4 | 64493 | UNDETERMINED
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
          cpt | 2024-08-05 |  | 64493 | 64493 says no side, expected RT, LT or the form for both sides | /claim/0/modifiers
          cpt | 2024-08-05 | MBB: L4-5 left | 64493 | 64493 does not say the side, treated: L4-L5 left; expected 64493-LT | /claim/0
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
          cpt | 2024-08-05 | MBB: L4-5 left | 64493 | 64493-LT
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
