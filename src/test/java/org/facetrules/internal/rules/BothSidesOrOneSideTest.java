package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BothSidesOrOneSideTest {
  private static final String RULE = "FR-301";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt  | - | - | 64493-50 64494-LT | PASSED
          cpt  | - | - | 64493-RT-LT | PASSED
          cpt  | - | - | 64493-50-LT | FLAGGED
          cpt  | - | - | 64493-RT-50 | FLAGGED
          cpt  | - | - | 64493-50-RT-LT | FLAGGED
          cpt  | - | - | 27096-50-LT | FLAGGED
          cpt  | - | - | 64493 | NOT_APPLICABLE
          cpt  | - | - | - | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_asksForTheSide() {
    Finding finding = RuleCase.of("cpt", "64493-50-LT").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message())
        .isEqualTo("64493-50-LT says both sides and one side: expected 50, or RT or LT");
    assertThat(finding.fix()).isInstanceOf(Fix.Query.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB diagnostic: L4-5 left              | 64493-50-LT-KX          | 64493-LT-KX
          MBB diagnostic: L4-5 bilateral         | 64493-50-RT-KX          | 64493-50-KX
          MBB diagnostic: L4-5 left / L5-S1 left | 64493-LT-KX 64494-50-RT-LT-KX | 64493-LT-KX, 64494-LT-KX
          """)
  void knownSide_isSet(String done, String billed, String expected) {
    Case wrong = RuleCase.of("M FL", "-", done, billed);
    assertThat(RuleCase.mended(wrong, RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB diagnostic: L4-5 left / L5-S1 bilateral | 64493-50-LT-KX
          MBB diagnostic: C4-5 left                   | 64493-50-LT-KX
          MBB unguided diagnostic: L4-5 left          | 64493-50-LT-KX
          """)
  void sideThatTheEncounterLeavesOpen_isAsked(String done, String billed) {
    assertThat(RuleCase.of("M FL", "-", done, billed).finding(RULE).fix())
        .isInstanceOf(Fix.Query.class);
  }
}
