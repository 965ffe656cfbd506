package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CystRuptureDependsOnThePayerTest {
  private static final String RULE = "FR-114";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | CYST: L4-5 left | 64493-LT | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT | NOT_APPLICABLE
          cpt | 2024-08-05 |  | 64493-LT | UNDETERMINED
          """)
  void judges(
      String payer, String day, @Nullable String done, String billed, OutcomeKind expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).outcome()).isEqualTo(expected);
  }

  @Test
  void finding_givesTheReadingOfWhomWasRead() {
    RuleRow row = RuleRow.of(RULE, "M FL", "2024-08-05", "CYST: L4-5 left", "64999");
    assertThat(row.finding().message())
        .isEqualTo(
            "cyst rupture: payers differ, and before 2021-04-25 contractors wanted 64999; ask the"
                + " payer; the reading of First Coast, which withdrew 64999: 64493-LT");
  }
}
