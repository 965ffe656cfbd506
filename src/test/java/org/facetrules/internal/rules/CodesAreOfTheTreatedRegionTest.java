package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesAreOfTheTreatedRegionTest {
  private static final String RULE = "FR-101";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64492-LT 64493-LT | FLAGGED
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64490-LT 64492-LT | FLAGGED
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64490-LT 64493-LT 64494-LT | FLAGGED
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64493-LT 64494-LT | PASSED
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64494-LT 64493-LT | PASSED
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64493-LT | PASSED
          cpt | 2024-08-05 | RFA: C4-5 right | 64635-RT | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 left + MBB: C4-5 left | 64493-LT 64490-LT | PASSED
          cpt | 2024-08-05 | IA ?: T12-L1 left | 64493-LT | PASSED
          cpt | 2024-08-05 | IA none: L4-5 left | 99213 | NOT_APPLICABLE
          cpt | 2024-08-05 |  | 64493-LT | UNDETERMINED
          M OH | 2026-03-02 | MBB diagnostic: L4-5 bilateral | 64490-50-KX | FLAGGED
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
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64492-LT 64493-LT | 64492-LT is cervical/thoracic, treated: L4-L5 left, L5-S1 left; expected 64493-LT, 64494-LT | /claim/0
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
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64492-LT 64493-LT | 64494-LT, 64493-LT
          cpt | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 left | 64490-LT 64492-LT | 64493-LT, 64494-LT
          M OH | 2026-03-02 | MBB diagnostic: L4-5 bilateral | 64490-50-KX | 64493-50-KX
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
