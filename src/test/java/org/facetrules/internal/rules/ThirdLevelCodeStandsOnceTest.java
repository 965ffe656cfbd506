package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThirdLevelCodeStandsOnceTest {
  private static final String RULE = "FR-204";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 |  | 64493-LT 64494-LT 64495-LT | PASSED
          cpt | 2024-08-05 |  | 64493-LT 64494-LT 64495-LT x2 | FLAGGED
          cpt | 2024-08-05 |  | 64493-LT 64494-LT 64495-LT 64495-LT | FLAGGED
          cpt | 2024-08-05 |  | 64493-50 64494 x2 64495 x2 | PASSED
          cpt | 2024-08-05 |  | 64493-50 64494 x2 64495 64495 | PASSED
          M OH | 2024-08-05 |  | 64493-50 64494-50 64495 64495 | FLAGGED
          cpt | 2024-08-05 |  | 64493-50 64494 x2 64495 x3 | FLAGGED
          cpt | 2024-08-05 |  | 64493-LT 64494-LT x2 | FLAGGED
          M-ASC OH | 2024-08-05 |  | 64495-RT 64495-LT | PASSED
          cpt | 2024-08-05 |  | 64493-LT | NOT_APPLICABLE
          cpt | 2024-08-05 | MBB: L2-3 left / L3-4 left / L4-5 left | 64493-LT 64494-LT 64495-LT x2 | FLAGGED
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
          cpt | 2024-08-05 |  | 64493-LT 64494-LT 64495-LT x2 | 64495-LT x2 bills the code more than once, expected 64495 once | /claim/2
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
          cpt | 2024-08-05 | MBB: L2-3 left / L3-4 left / L4-5 left | 64493-LT 64494-LT 64495-LT x2 | 64493-LT, 64494-LT, 64495-LT
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
