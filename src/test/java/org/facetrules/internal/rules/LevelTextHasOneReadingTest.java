package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTextHasOneReadingTest {
  private static final String RULE = "FR-111";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | MBB: L4 left | 64493-LT | FLAGGED
          cpt | 2024-08-05 | MBB: L3-L5 left | 64493-LT | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT | PASSED
          cpt | 2024-08-05 |  | 64493-LT | UNDETERMINED
          """)
  void judges(
      String payer, String day, @Nullable String done, String billed, OutcomeKind expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).outcome()).isEqualTo(expected);
  }
}
