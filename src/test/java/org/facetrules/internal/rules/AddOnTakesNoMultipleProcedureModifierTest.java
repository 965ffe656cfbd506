package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddOnTakesNoMultipleProcedureModifierTest {
  private static final String RULE = "FR-314";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | - | - | 64493-51-LT 64494-LT | PASSED
          cpt | - | - | 64493-LT 64494-51-LT | FLAGGED
          cpt | - | - | 64635-LT 64636-51-LT | FLAGGED
          cpt | - | - | 64493-LT 64480-51 | FLAGGED
          cpt | - | - | 64493-51-LT | NOT_APPLICABLE
          cpt | - | - | 64483-51 | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void fix_removes51() {
    Case wrong = RuleCase.of("cpt", "64493-LT 64494-51-LT");
    assertThat(wrong.finding(RULE).severity()).isEqualTo(Severity.WARNING);
    assertThat(wrong.finding(RULE).message())
        .isEqualTo("64494-51-LT is an add-on code with 51: expected no 51 on add-on codes");
    assertThat(RuleCase.mended(wrong, RULE)).isEqualTo("64493-LT, 64494-LT");
  }
}
