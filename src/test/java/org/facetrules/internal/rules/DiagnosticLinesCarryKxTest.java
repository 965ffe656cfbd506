package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticLinesCarryKxTest {
  private static final String RULE = "FR-308";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M FL          | - | MBB diagnostic: L4-5 left / L5-S1 left | 64493-LT-KX 64494-LT-KX | PASSED
          M FL          | - | MBB diagnostic: L4-5 left / L5-S1 left | 64493-LT-KX 64494-LT | FLAGGED
          M FL          | - | MBB diagnostic: L4-5 left | 64493-LT | FLAGGED
          M-ASC FL      | - | MBB diagnostic: L4-5 bilateral | 64493-RT-KX 64493-LT | FLAGGED
          M-hospital FL | - | MBB diagnostic: L4-5 bilateral | 64493-50 | FLAGGED
          M FL          | - | IA therapeutic: L4-5 left | 64493-LT | PASSED
          M FL          | - | IA therapeutic: L4-5 left | 64493-LT-KX | PASSED
          M FL          | - | - | 64493-LT | UNDETERMINED
          M FL          | - | - | 64493-LT-KX | UNDETERMINED
          M FL          | - | MBB: L4-5 left | 64493-LT | UNDETERMINED
          M FL          | - | MBB diagnostic: L4-5 left + IA: L5-S1 left | 64493-LT-KX 64494-LT | UNDETERMINED
          M FL          | - | MBB diagnostic: L4-5 left + IA therapeutic: L5-S1 left | 64493-LT-KX 64494-LT | PASSED
          M FL          | - | MBB diagnostic: L4-5 left + IA therapeutic: L5-S1 left | 64493-LT 64494-LT-KX | PASSED
          M FL          | - | MBB diagnostic: L4-5 left + IA therapeutic: L5-S1 left | 64493-LT 64494-LT | FLAGGED
          M FL          | - | MBB diagnostic: L4-5 left + IA therapeutic: L5-S1 left | 64493-LT-KX 64494-LT-KX | PASSED
          M FL          | - | MBB diagnostic: L4-5 left + IA therapeutic: L5-S1 left | 64493-LT | UNDETERMINED
          M FL          | - | MBB diagnostic: L4-5 left + IA therapeutic: L4-5 right | 64493-50 | UNDETERMINED
          M-ASC FL      | - | MBB diagnostic: L4-5 left + IA therapeutic: L4-5 right | 64493-RT 64493-LT-KX | PASSED
          M FL          | - | MBB diagnostic: L4-5 left + IA therapeutic: C5-6 left | 64490-LT 64493-LT-KX | PASSED
          M FL          | - | MBB diagnostic: L4-5 left + IA therapeutic: C5-6 left | 64490-LT 64493-LT | FLAGGED
          M FL          | - | MBB diagnostic: L2-3 left / L3-4 left / L4-5 left + IA therapeutic: L5-S1 left | 64493 64494 64495 | UNDETERMINED
          M FL          | - | MBB diagnostic: L4-5 left + IA us therapeutic: L5-S1 left | 64493-LT-KX 0216T-LT | PASSED
          M FL          | - | RFA: L4-5 left | 64635-LT | NOT_APPLICABLE
          M FL          | - | RFA: L4-5 left | 64493-LT | NOT_APPLICABLE
          M FL          | 2021-04-24 | MBB diagnostic: L4-5 left | 64493-LT | NOT_APPLICABLE
          M FL          | 2021-04-25 | MBB diagnostic: L4-5 left | 64493-LT | FLAGGED
          M OH          | 2021-05-01 | MBB diagnostic: L4-5 left | 64493-LT | NOT_APPLICABLE
          M OH          | 2021-05-02 | MBB diagnostic: L4-5 left | 64493-LT | FLAGGED
          M WA          | 2021-04-24 | MBB diagnostic: L4-5 left | 64493-LT | NOT_APPLICABLE
          M WA          | 2021-04-25 | MBB diagnostic: L4-5 left | 64493-LT | FLAGGED
          cpt           | - | MBB diagnostic: L4-5 left | 64493-LT | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_carriesTheContractorsGrade() {
    Finding finding =
        RuleCase.of("M FL", "-", "MBB diagnostic: L4-5 left", "64493-LT").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.citation().key()).isEqualTo("P-ACE");
    assertThat(finding.message())
        .isEqualTo("64493-LT is a diagnostic line without KX: expected KX");
  }

  @ParameterizedTest
  @CsvSource({
    "64493-LT, 64493-LT-KX",
    "64493-59-LT, 64493-59-LT-KX",
    "64493-LT-GA, 64493-LT-GA-KX"
  })
  void fix_addsKxAfterTheOthers(String billed, String expected) {
    Case wrong = RuleCase.of("M FL", "-", "MBB diagnostic: L4-5 left", billed);
    assertThat(RuleCase.mended(wrong, RULE)).isEqualTo(expected);
  }

  @Test
  void withBothPurposes_theNumberIsCompared() {
    Finding finding =
        RuleCase.of(
                "M FL",
                "-",
                "MBB diagnostic: L4-5 left + IA therapeutic: L5-S1 left",
                "64493-LT 64494-LT")
            .finding(RULE);
    assertThat(finding.message())
        .isEqualTo("0 lines carry KX, 1 of 64493-LT, 64494-LT are diagnostic");
    assertThat(finding.fix()).isInstanceOf(Fix.Query.class);
  }
}
