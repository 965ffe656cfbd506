package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeIsInForceTest {
  private static final String RULE = "FR-108";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2012-03-01 |  | 64470-LT | FLAGGED
          cpt | 2011-12-31 |  | 64622-LT | PASSED
          cpt | 2012-01-01 |  | 64622-LT | FLAGGED
          cpt | 2011-12-31 |  | 64635-LT | FLAGGED
          cpt | 2012-01-01 |  | 64635-LT | PASSED
          cpt | 2024-03-31 |  | J1030 | PASSED
          cpt | 2024-04-01 |  | J1030 | FLAGGED
          cpt | 2024-03-31 |  | J1010 | FLAGGED
          cpt | 2024-04-01 |  | J1010 | PASSED
          cpt | 2010-06-01 |  | 0213T-LT | UNDETERMINED
          cpt | 2012-03-01 | MBB: C4-5 left | 64470-LT | FLAGGED
          cpt | 2024-04-01 |  | 99213 | NOT_APPLICABLE
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
          cpt | 2012-03-01 |  | 64470-LT | 64470 was not in force on 2012-03-01: it ended on 2009-12-31; expected 64490 | /claim/0/code
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
          cpt | 2012-03-01 | MBB: C4-5 left | 64470-LT | 64490-LT
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
