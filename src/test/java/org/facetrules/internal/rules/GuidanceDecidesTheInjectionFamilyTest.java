package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidanceDecidesTheInjectionFamilyTest {
  private static final String RULE = "FR-105";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | IA us: L4-5 left | 64493-LT | FLAGGED
          cpt | 2024-08-05 | IA: L4-5 left | 0216T-LT | FLAGGED
          cpt | 2024-08-05 | IA none: L4-5 left | 64493-LT | FLAGGED
          cpt | 2024-08-05 | IA: L4-5 left | 20552 | FLAGGED
          cpt | 2024-08-05 | IA unguided: L4-5 left | 64493-LT | FLAGGED
          cpt | 2024-08-05 | IA mri: L4-5 left | 64493-LT | FLAGGED
          cpt | 2024-08-05 | RFA: C1-2 left | 64633-LT | FLAGGED
          cpt | 2024-08-05 | IA none: L4-5 left | 64999 | FLAGGED
          cpt | 2024-08-05 | IA us: L4-5 left | 0216T-LT | PASSED
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
          cpt | 2024-08-05 | IA us: L4-5 left | 64493-LT | 64493-LT is not for an injection under ultrasound; expected 0216T-LT | /claim/0
          cpt | 2024-08-05 | IA none: L4-5 left | 64493-LT | 64493-LT is not for an injection without imaging; expected no facet line | /claim/0
          cpt | 2024-08-05 | IA unguided: L4-5 left | 64493-LT | guidance not documented, no code until answered | /procedures/0
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
          cpt | 2024-08-05 | IA us: L4-5 left | 64493-LT | 0216T-LT
          cpt | 2024-08-05 | IA: L4-5 left | 0216T-LT | 64493-LT
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }

  /** The coder has no line for them; what was treated is said all the same. */
  @Test
  void levelsWithoutImaging_areThoseOfTheProcedures() {
    assertThat(
            RuleRow.of(RULE, "cpt", "2024-08-05", "IA none: L4-5 left, L5-S1 left", "64493-LT")
                .finding()
                .fact("level"))
        .contains("L4-L5 left, L5-S1 left");
  }
}
