package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InjectionAndDestructionHaveTheirOwnCodesTest {
  private static final String RULE = "FR-106";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | RFA: L4-5 left / L5-S1 left | 64493-LT 64494-LT | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 left | 64635-LT | FLAGGED
          cpt | 2024-08-05 | ?: L4-5 left | 64635-LT | FLAGGED
          M OH | 2024-08-05 | RFA: L4-5 left / L5-S1 left | 64640-LT 64640-LT-59 | FLAGGED
          M OH | 2024-08-05 | RFA: L4-5 left | 64635-LT 64640-RT | PASSED
          M OH | 2024-08-05 | MBB diagnostic: L4-5 left | 64640-LT | PASSED
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT | PASSED
          cpt | 2024-08-05 | MBB us: L4-5 left | 64493-LT | PASSED
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
          cpt | 2024-08-05 | RFA: L4-5 left / L5-S1 left | 64493-LT 64494-LT | 64493-LT, 64494-LT are for an injection, done was destruction of nerves at L4-L5 left, L5-S1 left; expected 64635-LT, 64636-LT | /claim/0
          cpt | 2024-08-05 | RFA: L4-5 left | 64640-LT | 64640-LT is for no nerve of a facet joint, done was destruction of nerves at L4-L5 left; expected 64635-LT | /claim/0
          cpt | 2024-08-05 | ?: L4-5 left | 64635-LT | technique not documented, no code until answered | /procedures/0
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
          cpt | 2024-08-05 | RFA: L4-5 left / L5-S1 left | 64493-LT 64494-LT | 64635-LT, 64636-LT
          cpt | 2024-08-05 | MBB: L4-5 left | 64635-LT | 64493-LT
          cpt | 2024-08-05 | RFA: L4-5 left / L5-S1 left | 64640-LT 64640-LT | 64635-LT, 64636-LT
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
