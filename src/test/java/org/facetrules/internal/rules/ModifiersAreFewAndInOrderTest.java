package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModifiersAreFewAndInOrderTest {
  private static final String RULE = "FR-313";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | - | - | 64493-50-59-KX | PASSED
          cpt | - | - | 64493-59-LT-KX | PASSED
          cpt | - | - | 64493-51-59-LT | PASSED
          cpt | - | - | 64493-59-51-LT | PASSED
          cpt | - | - | 64493-58-50-KX | PASSED
          cpt | - | - | 64493-GA-50-KX | PASSED
          cpt | - | - | 64493-50-59-KX-GA | PASSED
          cpt | - | - | 27096-LT-50 | PASSED
          cpt | - | - | 64493-KX-59-XS-LT | PASSED
          cpt | - | - | 64493-KX-XS-LT | FLAGGED
          cpt | - | - | 64493-KX-50 | FLAGGED
          cpt | - | - | 64493-LT-59 | FLAGGED
          cpt | - | - | 64493-KX-LT | FLAGGED
          cpt | - | - | 64493-59-50-KX | FLAGGED
          cpt | - | - | 64493-52-59-LT-KX-GA | FLAGGED
          cpt | - | - | 27096-52-59-LT-GA-GY | FLAGGED
          cpt | - | - | 64493 | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "64493-KX-50, 64493-50-KX",
    "64493-LT-59-KX, 64493-59-LT-KX",
    "64493-KX-GA-LT, 64493-LT-GA-KX"
  })
  void wrongOrder_isAdviceAndCanBeMended(String billed, String expected) {
    Case wrong = RuleCase.of("cpt", billed);
    assertThat(wrong.finding(RULE).severity()).isEqualTo(Severity.ADVICE);
    assertThat(RuleCase.mended(wrong, RULE)).isEqualTo(expected);
  }

  @Test
  void fiveModifiers_areAWarning() {
    Finding finding = RuleCase.of("cpt", "64493-52-59-LT-KX-GA").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo("64493-52-59-LT-KX-GA has 5 modifiers: the claim form has places for 4");
  }
}
