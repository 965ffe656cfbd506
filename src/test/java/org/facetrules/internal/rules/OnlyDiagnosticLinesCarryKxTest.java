package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyDiagnosticLinesCarryKxTest {
  private static final String RULE = "FR-309";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M FL  | - | MBB diagnostic: L4-5 left | 64493-LT-KX | PASSED
          M FL  | - | MBB diagnostic: L4-5 left | 64493-LT | PASSED
          M FL  | - | IA therapeutic: L4-5 left | 64493-LT-KX | FLAGGED
          M FL  | - | IA therapeutic: L4-5 left | 64493-LT | PASSED
          M FL  | - | - | 64635-LT-KX | FLAGGED
          M FL  | - | MBB diagnostic: L4-5 left | 64635-LT-KX | FLAGGED
          M FL  | - | - | 0216T-LT-KX | FLAGGED
          M FL  | - | - | 64493-LT | PASSED
          M FL  | - | - | 64493-LT-KX | UNDETERMINED
          M FL  | - | MBB: L4-5 left | 64493-LT-KX | UNDETERMINED
          M FL  | - | MBB diagnostic: L4-5 left + IA therapeutic: L5-S1 left | 64493-LT-KX 64494-LT-KX | FLAGGED
          M FL  | - | MBB diagnostic: L4-5 left + IA therapeutic: L5-S1 left | 64493-LT 64494-LT-KX | PASSED
          M FL  | - | MBB diagnostic: L4-5 left + IA therapeutic: L4-5 right | 64493-50-KX | UNDETERMINED
          M FL  | - | MBB diagnostic: L4-5 left + IA therapeutic: C5-6 left | 64490-LT-KX 64493-LT-KX | FLAGGED
          M FL  | - | RFA: L4-5 left | 64493-LT-KX | PASSED
          M FL  | - | RFA: L4-5 left | 64635-LT-KX | FLAGGED
          M FL  | 2021-04-24 | IA therapeutic: L4-5 left | 64493-LT-KX | NOT_APPLICABLE
          M FL  | 2021-04-25 | IA therapeutic: L4-5 left | 64493-LT-KX | FLAGGED
          M OH  | 2021-05-01 | IA therapeutic: L4-5 left | 64493-LT-KX | NOT_APPLICABLE
          M OH  | 2021-05-02 | IA therapeutic: L4-5 left | 64493-LT-KX | FLAGGED
          M FL  | - | - | 99213 | NOT_APPLICABLE
          cpt   | - | - | 64635-LT-KX | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IA therapeutic: L4-5 left | 64493-LT-KX | 64493-LT
          -                         | 64635-KX-LT | 64635-LT
          """)
  void fix_removesKx(String done, String billed, String expected) {
    Case wrong = RuleCase.of("M FL", "-", done, billed);
    assertThat(RuleCase.mended(wrong, RULE)).isEqualTo(expected);
  }

  @Test
  void finding_saysWhatTheLineIs() {
    Finding finding = RuleCase.of("M FL", "64635-LT-KX").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo(
            "64635-LT-KX is a destruction with KX: expected KX on diagnostic lines of 64490 to"
                + " 64495 alone");
  }
}
