package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryTreatedLevelIsBilledTest {
  private static final String RULE = "FR-102";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64493-LT | FLAGGED
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 99213 | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 left + MBB: C4-5 left | 64493-LT | FLAGGED
          cpt | 2024-08-05 | RFA: L3-4 left / L4-5 left / L5-S1 left | 64635-LT 64636-LT | FLAGGED
          cpt | 2024-08-05 | PRF: L4-5 left | 99213 | FLAGGED
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64493-LT 64494-LT | PASSED
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64490-LT 64492-LT | PASSED
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 20552 | PASSED
          cpt | 2024-08-05 | IA none: L4-5 left | 99213 | NOT_APPLICABLE
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
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64493-LT | treated but not billed: L5-S1 left; expected 64494-LT | /claim
          cpt | 2024-08-05 | RFA: L3-4 left / L4-5 left / L5-S1 left | 64635-LT 64636-LT | 64635-LT, 64636-LT bill fewer levels than were treated, L3-L4 left, L4-L5 left, L5-S1 left; expected 64635-LT, 64636-LT x2 | /claim/1
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
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64493-LT | 64493-LT, 64494-LT
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 99213 | 99213, 64493-LT, 64494-LT
          cpt | 2024-08-05 | RFA: L3-4 left / L4-5 left / L5-S1 left | 64635-LT 64636-LT | 64635-LT, 64636-LT x2
          cpt | 2024-08-05 | PRF: L4-5 left | 99213 | 99213, 64999
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
