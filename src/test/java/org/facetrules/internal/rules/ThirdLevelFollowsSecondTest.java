package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThirdLevelFollowsSecondTest {
  private static final String RULE = "FR-202";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt  | - | - | 64493-50 64494-LT 64495-LT | PASSED
          cpt  | - | - | 64490-50 64491-LT 64492-LT | PASSED
          cpt  | - | - | 0216T 0217T 0218T | PASSED
          cpt  | - | - | 64493-50 64495-LT | FLAGGED
          cpt  | - | - | 64494-LT 64495-LT | FLAGGED
          cpt  | - | - | 64490 64494 64495 | FLAGGED
          cpt  | - | - | 64490 64493 64494 64492 | FLAGGED
          cpt  | - | - | 0216T 0218T | FLAGGED
          cpt  | - | - | 64495-LT | NOT_APPLICABLE
          cpt  | - | - | 64493 64494 64492 | NOT_APPLICABLE
          cpt  | - | - | 64493-50 64494-LT | NOT_APPLICABLE
          cpt  | - | - | 64635 64636 x3 | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_namesTheMissingCode() {
    Finding finding = RuleCase.of("cpt", "64493-50 64495-LT").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message())
        .isEqualTo("64495-LT is billed without 64494: a third level has two levels before it");
    assertThat(finding.fix().toString())
        .contains("two levels: 64493 and 64494", "three levels or more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          64493 by same ; PASSED
          64493         ; UNDETERMINED
          64493 by other; FLAGGED
          """)
  void codesOnOtherClaims_count(String others, OutcomeKind expected) {
    DayCase day = DayCase.under("cpt").billed("64494-LT, 64495-LT").beside(others);
    assertThat(day.outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void firstLevelMissing_isNamed() {
    assertThat(RuleCase.of("cpt", "64494-LT 64495-LT").finding(RULE).fact("expected"))
        .contains("64493");
  }

  @Test
  void ultrasound_isDerivedAndAWarning() {
    assertThat(RuleCase.of("cpt", "0216T 0218T").finding(RULE).severity())
        .isEqualTo(Severity.WARNING);
  }
}
