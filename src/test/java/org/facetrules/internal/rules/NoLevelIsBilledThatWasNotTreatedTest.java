package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoLevelIsBilledThatWasNotTreatedTest {
  private static final String RULE = "FR-103";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT 64494-LT 64495-LT | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT 64633-LT | FLAGGED
          cpt | 2024-08-05 | RFA: L4-5 left | 64635-LT 64636-LT x3 | FLAGGED
          cpt | 2024-08-05 | RFA: L4-5 left | 64635-LT 64636-LT x5 | FLAGGED
          cpt | 2024-08-05 | RFA: L1-2 left / L2-3 left / L3-4 left / L4-5 left / L5-S1 left | 64635-LT 64636-LT x4 | PASSED
          cpt | 2024-08-05 | RFA: L1-2 left / L2-3 left / L3-4 left / L4-5 left / L5-S1 left | 64635-LT 64636-LT x6 | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT 64494-LT | PASSED
          cpt | 2024-08-05 | MBB: L4-5 left + MBB: L4 | 64493-LT 64494-LT 64495-LT | UNDETERMINED
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT | PASSED
          cpt | 2024-08-05 | MBB: L4-5 left + RFA: L4-5 left | 64635-LT 64493-LT | PASSED
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
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT 64494-LT 64495-LT | 64493-LT, 64494-LT, 64495-LT bill more levels than were treated: L4-L5 left; expected 64493-LT | /claim/1
          cpt | 2024-08-05 | MBB: L4-5 bilateral | 64493-LT 64494-RT | 64493-LT, 64494-RT bill each side as a level of its own, treated: L4-L5 bilateral; expected 64493-50 | /claim/0
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
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT 64494-LT 64495-LT | 64493-LT
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT 64633-LT | 64493-LT
          cpt | 2024-08-05 | RFA: L4-5 left | 64635-LT 64636-LT x3 | 64635-LT
          cpt | 2024-08-05 | RFA: L4-5 left | 64635-LT 64636-LT x5 | 64635-LT
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
