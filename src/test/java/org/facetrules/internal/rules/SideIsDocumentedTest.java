package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideIsDocumentedTest {
  private static final String RULE = "FR-113";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | MBB: L4-5 | 64493 | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 | 64493-LT | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT | PASSED
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
          cpt | 2024-08-05 | MBB: L4-5 | 64493 | side not documented: L4-L5 | /procedures/0/sites/0
          """)
  void finding_saysWhatWhereAndWhatWasExpected(
      String payer, String day, @Nullable String done, String billed, String message, String path) {
    RuleRow row = RuleRow.of(RULE, payer, day, done, billed);
    assertThat(row.finding().message()).isEqualTo(message);
    assertThat(row.finding().place().path()).isEqualTo(path);
  }
}
