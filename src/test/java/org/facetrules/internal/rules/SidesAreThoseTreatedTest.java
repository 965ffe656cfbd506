package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesAreThoseTreatedTest {
  private static final String RULE = "FR-306";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-RT | FLAGGED
          cpt | 2024-08-05 | MBB: L4-5 bilateral | 64493-LT | FLAGGED
          M OH | 2024-08-05 | MBB diagnostic: L4-5 left / L5-S1 bilateral | 64493-LT-KX 64494-50-KX | PASSED
          M OH | 2013-05-06 | MBB: C3-4 bilateral / C4-5 bilateral / C5-6 bilateral | 64490-50 64491-LT 64492-50 | FLAGGED
          M OH | 2013-05-06 | MBB: C3-4 bilateral / C4-5 bilateral / C5-6 bilateral / C6-7 left | 64490-50 64491-LT 64492-50 | PASSED
          cpt | 2024-08-05 | MBB: L4-5 | 64493-LT | PASSED
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-LT | PASSED
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
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-RT | 64493-RT does not have the sides treated: L4-L5 left; expected 64493-LT | /claim/0
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
          cpt | 2024-08-05 | MBB: L4-5 left | 64493-RT | 64493-LT
          cpt | 2024-08-05 | MBB: L4-5 bilateral | 64493-LT | 64493-50
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }
}
