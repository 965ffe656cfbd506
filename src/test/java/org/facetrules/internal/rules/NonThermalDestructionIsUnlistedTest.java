package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonThermalDestructionIsUnlistedTest {
  private static final String RULE = "FR-107";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | PRF: L4-5 left | 64635-LT | FLAGGED
          cpt | 2024-08-05 | RFA none: L4-5 left | 64635-LT | FLAGGED
          cpt | 2024-08-05 | RFA 60C: L4-5 left | 64635-LT | FLAGGED
          cpt | 2024-08-05 | RFA: L4-5 left | 64999 | FLAGGED
          cpt | 2024-08-05 | PRF: L4-5 left | 64999 | PASSED
          cpt | 2024-08-05 | PRF: L4-5 left | 64999 x2 | FLAGGED
          cpt | 2024-08-05 | PRF: L4-5 left | 64999-LT | FLAGGED
          cpt | 2024-08-05 | PRF: L4-5 left | 64999 64493-LT | PASSED
          cpt | 2024-08-05 | PRF: L4-5 left + MBB: L3-4 left | 64999 64490-LT | PASSED
          cpt | 2024-08-05 | PRF: L4-5 left + MBB: L3-4 left | 64999 x2 64493-LT | FLAGGED
          cpt | 2024-08-05 | CYST: L4-5 left | 64999 | PASSED
          cpt | 2024-08-05 | RFA: L4-5 left | 64635-LT 64999 | PASSED
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
          cpt | 2024-08-05 | PRF: L4-5 left | 64635-LT | 64635-LT is billed, expected 64999: pulsed radiofrequency is unlisted, at any temperature | /claim/0
          cpt | 2024-08-05 | PRF: L4-5 left | 64999-LT 64999-LT | 64999-LT, 64999-LT are billed, expected 64999: 64999 once for the encounter, without modifiers | /claim/0
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
          cpt | 2024-08-05 | PRF: L4-5 left | 64635-LT | 64999
          cpt | 2024-08-05 | PRF: L4-5 left | 64999-LT | 64999
          cpt | 2024-08-05 | RFA: L4-5 right + PRF: L3-4 right | 64635-RT 64636-RT | 64635-RT, 64999
          cpt | 2024-08-05 | PRF: L4-5 left | 64635-LT-KX | 64999
          M OH | 2024-08-05 | PRF: L4-5 left | 64635-59-LT | 64999
          M OH | 2024-08-05 | PRF: L4-5 left | 64635-LT-GA | 64999-GA
          cpt | 2024-08-05 | PRF: L4-5 left + MBB: L3-4 left | 64999 x2 64493-LT | 64999, 64493-LT
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
