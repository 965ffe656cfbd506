package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscontinuedModifierFitsTheSettingTest {
  private static final String RULE = "FR-315";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH          | - | - | 64493-53-LT | PASSED
          M OH          | - | - | 64493-52-LT | PASSED
          M OH          | - | - | 64493-73-LT | FLAGGED
          M OH          | - | - | 64493-74-LT | FLAGGED
          cpt           | - | - | 64493-74-LT | FLAGGED
          M-ASC OH      | - | - | 64493-73-LT | PASSED
          M-hospital OH | - | - | 64493-74-LT | PASSED
          M-ASC OH      | - | - | 64493-53-LT | FLAGGED
          M-hospital OH | - | - | 64493-53-LT | FLAGGED
          M-hospital OH | - | - | 64493-52-53-LT | FLAGGED
          M-hospital OH | - | - | 64493-52-LT | UNDETERMINED
          M-ASC OH      | - | - | 64493-52-LT | UNDETERMINED
          M-hospital OH | - | - | 27096-53 | NOT_APPLICABLE
          M OH          | - | - | 64493-LT | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_asksWhenItWasStopped() {
    Finding finding = RuleCase.of("M-hospital OH", "64493-53-LT").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo("64493-53-LT carries 53 on a facility claim: expected 73 or 74");
    assertThat(finding.fix())
        .hasToString(
            "when was the procedure stopped? (before anesthesia, local too: 73 / after it, or"
                + " begun: 74)");
    assertThat(RuleCase.of("M OH", "64493-73-LT").finding(RULE).fact("expected")).contains("53");
  }
}
