package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoModifierTwiceNorItsOppositeTest {
  private static final String RULE = "FR-317";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt  | - | - | 64493-50-KX | PASSED
          cpt  | - | - | 64493-50-RT-LT | PASSED
          cpt  | - | - | 64493-LT-LT | FLAGGED
          cpt  | - | - | 64493-KX-50-KX | FLAGGED
          cpt  | - | - | 27096-RT-LT | FLAGGED
          cpt  | - | - | 64493-RT-LT | FLAGGED
          cpt  | - | - | 64493-LT-GA-GZ | FLAGGED
          cpt  | - | - | 64493-73-74 | FLAGGED
          cpt  | - | - | 64493 | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void twice_isMended() {
    Case wrong = RuleCase.of("cpt", "64493-50-KX-50-KX");
    assertThat(wrong.finding(RULE).message())
        .isEqualTo("64493-50-KX-50-KX carries 50 twice: expected it once");
    assertThat(RuleCase.mended(wrong, RULE)).isEqualTo("64493-50-KX");
  }

  @Test
  void twice_isDerived_oppositesAreRead() {
    assertThat(RuleCase.of("cpt", "64493-LT-LT").finding(RULE).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(RuleCase.of("cpt", "64493-RT-LT").finding(RULE).severity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void knownSide_isSet() {
    Case wrong = RuleCase.of("M FL", "-", "MBB diagnostic: L4-5 bilateral", "64493-RT-LT-KX");
    assertThat(wrong.finding(RULE).message())
        .isEqualTo("64493-RT-LT-KX carries RT and LT, which exclude each other");
    assertThat(RuleCase.mended(wrong, RULE)).isEqualTo("64493-50-KX");
  }

  @Test
  void sideThatNobodyKnows_isAsked() {
    assertThat(RuleCase.of("cpt", "64493-RT-LT").finding(RULE).fix()).isInstanceOf(Fix.Query.class);
    assertThat(RuleCase.of("cpt", "64493-LT-GA-GZ").finding(RULE).fix())
        .hasToString("which of the two is true of 64493? (GA / GZ)");
  }
}
