package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NervesCoverWholeJointsTest {
  private static final String RULE = "FR-110";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | MBB: nerves L3, L5 right | 64493-RT | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 left / nerves L2, L3 left | 64493-LT | FLAGGED
          cpt | 2024-08-05 | MBB: nerves L3, L4 right | 64493-RT | PASSED
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT | NOT_APPLICABLE
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
          cpt | 2024-08-05 | MBB: nerves L3, L5 right | 64493-RT | left over, part of no complete joint: L3 medial branch right, L5 dorsal ramus right | /procedures/0/nerves
          """)
  void finding_saysWhatWhereAndWhatWasExpected(
      String payer, String day, @Nullable String done, String billed, String message, String path) {
    RuleRow row = RuleRow.of(RULE, payer, day, done, billed);
    assertThat(row.finding().message()).isEqualTo(message);
    assertThat(row.finding().place().path()).isEqualTo(path);
  }
}
