package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesCountJointsNotNervesTest {
  private static final String RULE = "FR-104";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | MBB: nerves L3, L4, L5 right | 64493-RT 64494-RT 64495-RT | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT 64494-LT | FLAGGED
          cpt | 2024-08-05 | RFA: L3-4 left / L4-5 left | 64635-LT 64636-LT x2 | FLAGGED
          cpt | 2024-08-05 | RFA: L3-4 left / L4-5 left | 64635-LT 64636-LT x3 | PASSED
          cpt | 2024-08-05 | RFA: nerves T12, L1, L2, L3, L4, L5 right | 64635-RT 64636-RT x5 | FLAGGED
          cpt | 2024-08-05 | RFA: nerves T12, L1, L2, L3, L4, L5 right | 64635-RT 64636-RT x4 | PASSED
          cpt | 2024-08-05 | MBB: nerves L3, L4, L5 right | 64493-RT 64494-RT | PASSED
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
          cpt | 2024-08-05 | MBB: nerves L3, L4, L5 right | 64493-RT 64494-RT 64495-RT | 64493-RT, 64494-RT, 64495-RT count nerves or needles, joints treated: L4-L5 right, L5-S1 right; expected 64493-RT, 64494-RT | /claim/2
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
          cpt | 2024-08-05 | MBB: nerves L3, L4, L5 right | 64493-RT 64494-RT 64495-RT | 64493-RT, 64494-RT
          cpt | 2024-08-05 | RFA: L3-4 left / L4-5 left | 64635-LT 64636-LT x2 | 64635-LT, 64636-LT
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
