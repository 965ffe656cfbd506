package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatModifierLiftsNoLimitTest {
  private static final String RULE = "FR-316";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | - | - | 64493-50 | PASSED
          M OH | - | - | 64493-LT 64493-76-RT | FLAGGED
          M OH | - | - | 64493-77-RT | FLAGGED
          cpt  | - | - | 64636-76-RT | FLAGGED
          M OH | - | - | 64493-LT 27096-76 | PASSED
          M OH | - | - | 27096-76 | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void fix_removesIt() {
    Case wrong = RuleCase.of("M OH", "64493-76-77-LT");
    Finding finding = wrong.finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo(
            "64493-76-77-LT carries 76, which lifts no limit of the day: expected no 76 or 77 on"
                + " a facet line");
    assertThat(RuleCase.mended(wrong, RULE)).isEqualTo("64493-LT");
  }
}
