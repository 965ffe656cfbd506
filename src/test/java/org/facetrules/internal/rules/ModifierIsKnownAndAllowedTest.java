package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModifierIsKnownAndAllowedTest {
  private static final String RULE = "FR-312";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | - | - | 64493-LT | PASSED
          cpt | - | - | 64493-50-59-KX-GA | PASSED
          cpt | - | - | 64493-80-LT | PASSED
          cpt | - | - | 64493-AS-LT | PASSED
          cpt | - | - | 0216T-80-LT | PASSED
          cpt | - | - | 64999-62 | PASSED
          cpt | - | - | 64493-51-52-58-LT | PASSED
          cpt | - | - | 64493-76-LT | PASSED
          cpt | - | - | 64493-53-LT | PASSED
          cpt | - | - | 64493-26-LT | FLAGGED
          cpt | - | - | 64493-TC-LT | FLAGGED
          cpt | - | - | 64493-62-LT | FLAGGED
          cpt | - | - | 64635-66-LT | FLAGGED
          cpt | - | - | 64635-80-LT | FLAGGED
          cpt | - | - | 64635-81-LT | FLAGGED
          cpt | - | - | 64636-82-LT | FLAGGED
          cpt | - | - | 64633-AS-LT | FLAGGED
          cpt | - | - | 27096-62 | FLAGGED
          cpt | - | - | 64493-25-LT | FLAGGED
          cpt | - | - | 64493-57-LT | FLAGGED
          cpt | - | - | 64493-GY-LT | FLAGGED
          cpt | - | - | 64493-F1-LT | FLAGGED
          cpt | - | - | 64493-ZZ-LT | UNDETERMINED
          cpt | - | - | 64493-26-26 | FLAGGED
          cpt | - | - | 27096-ZZ | PASSED
          cpt | - | - | 99213-25 | NOT_APPLICABLE
          cpt | - | - | 64493 | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "64493-26-LT, 2026-03-02, ERROR, A",
    "64493-26-LT, 2019-12-31, ERROR, B",
    "64493-26-LT, 2020-01-01, ERROR, A",
    "64493-25-LT, 2026-03-02, ERROR, B",
    "64493-GY-LT, 2026-03-02, ERROR, A",
    "64493-F1-LT, 2026-03-02, WARNING, C"
  })
  void severity_followsTheSource(String billed, String day, Severity severity, String grade) {
    Finding finding = RuleCase.of("cpt", day, "-", billed).finding(RULE);
    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.citation().grade()).hasToString(grade);
  }

  @Test
  void finding_saysWhatTheModifierMeans() {
    assertThat(RuleCase.of("cpt", "64635-80-LT").finding(RULE).message())
        .isEqualTo(
            "64635-80-LT carries 80, which its code cannot take (assistant: may be paid"
                + " for 64490-64495, never for 64633-64636)");
  }

  @Test
  void fix_removesTheModifier() {
    assertThat(RuleCase.mended(RuleCase.of("cpt", "64493-26-LT"), RULE)).isEqualTo("64493-LT");
  }
}
