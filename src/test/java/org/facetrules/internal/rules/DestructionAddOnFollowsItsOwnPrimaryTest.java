package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestructionAddOnFollowsItsOwnPrimaryTest {
  private static final String RULE = "FR-206";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH  | - | - | 64635-LT 64636-LT | PASSED
          M OH  | - | - | 64633-LT 64635-LT 64636-LT | PASSED
          M OH  | 2025-01-01 | RFA: T12-L1 left / L1-2 left | 64633-LT 64636-LT | FLAGGED
          M OH  | 2024-12-31 | RFA: T12-L1 left / L1-2 left | 64633-LT 64636-LT | FLAGGED
          M NY  | 2021-04-25 | RFA: T12-L1 left / L1-2 left | 64633-LT 64636-LT | FLAGGED
          M NY  | 2021-04-24 | RFA: T12-L1 left / L1-2 left | 64633-LT 64636-LT | FLAGGED
          M FL  | - | RFA: T12-L1 left / L1-2 left | 64633-LT 64636-LT | FLAGGED
          cpt   | - | RFA: T12-L1 left / L1-2 left | 64633-LT 64636-LT | FLAGGED
          M OH  | - | RFA: C5-6 left / L4-5 left | 64633-LT 64636-LT | FLAGGED
          M OH  | - | RFA: T12-L1 left / L1-2 left | 64633-LT 64634-LT 64636-LT | FLAGGED
          M OH  | - | RFA: T12-L1 left / L1-2 left | 64633-LT 64636-LT x2 | FLAGGED
          cpt   | - | RFA: T12-L1 left / L1-2 left | 64633-LT 64634-LT 64636-LT | FLAGGED
          M OH  | - | - | 64633-LT 64636-LT x2 | FLAGGED
          M OH  | - | - | 64633-LT 64634-LT 64636-LT | FLAGGED
          cpt   | - | - | 64633-LT 64636-LT | FLAGGED
          M OH  | 2024-12-31 | - | 64633-LT 64636-LT | FLAGGED
          M OH  | 2025-01-01 | - | 64633-LT 64636-LT | UNDETERMINED
          M OH  | - | - | 64636-LT | NOT_APPLICABLE
          M OH  | - | - | 64633-LT 64634-LT | NOT_APPLICABLE
          M OH  | - | - | 64490-LT 64494-LT | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_namesBothSources() {
    Finding finding = RuleCase.of("cpt", "64633-LT 64636-LT").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo(
            "64636-LT follows 64633: expected 64635 before it (NS); only for T12-L1 with L1-L2"
                + " some payers have it so (CGS25)");
  }

  @ParameterizedTest
  @CsvSource({
    "M OH, 2025-01-01, ADVICE",
    "M OH, 2024-12-31, WARNING",
    "M NY, 2021-04-25, ADVICE",
    "M FL, 2026-03-02, WARNING"
  })
  void junctionAsThePayerHasIt_isAdvice(String payer, String day, Severity expected) {
    Finding finding =
        RuleCase.of(payer, day, "RFA: T12-L1 left / L1-2 left", "64633-LT 64636-LT").finding(RULE);
    assertThat(finding.severity()).isEqualTo(expected);
  }

  @Test
  void advice_namesBothReadings() {
    Finding finding =
        RuleCase.of("M OH", "2025-01-01", "RFA: T12-L1 left / L1-2 left", "64633-LT 64636-LT")
            .finding(RULE);
    assertThat(finding.message())
        .isEqualTo(
            "64636-LT follows 64633: this payer has T12-L1 with L1-L2 so, but the national add-on"
                + " table that was read lists 64635 alone before it (NS)");
    assertThat(finding.citation().key()).isEqualTo("CGS25");
  }

  @Test
  void missingPrimary_isNotFlaggedTwice() {
    Case pair = RuleCase.of("cpt", "64633-LT 64636-LT");
    assertThat(pair.outcome("FR-201")).isEqualTo(OutcomeKind.PASSED);
  }
}
