package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.claim.Claim;
import org.facetrules.claim.Modifier;
import org.facetrules.coding.Shorthand;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneDistinctServiceModifierTest {
  private static final String RULE = "FR-310";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | - | - | 64635-LT 64493-59-RT | PASSED
          M OH | - | - | 64635-LT 64493-XS-RT | PASSED
          M OH | - | - | 64635-LT 64493-59-XS-RT | FLAGGED
          M OH | - | - | 20552-XU-59 | FLAGGED
          cpt  | - | - | 64493-59-XE | FLAGGED
          cpt  | - | - | 64493-LT | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void fix_keepsTheBetterOne() {
    Case wrong = RuleCase.of("M OH", "64635-LT 64493-59-XS-RT");
    assertThat(wrong.finding(RULE).severity()).isEqualTo(Severity.ERROR);
    assertThat(wrong.finding(RULE).message())
        .isEqualTo("64493-59-XS-RT carries 59 beside XS: expected XS alone");
    assertThat(RuleCase.mended(wrong, RULE)).isEqualTo("64635-LT, 64493-XS-RT");
    assertThat(RuleCase.mended(RuleCase.of("M OH", "20552, 64493-KX-59-XS-LT"), RULE))
        .isEqualTo("20552, 64493-XS-LT-KX");
  }

  @Test
  void payerThatPrefersX_getsAWarningOn59() {
    Finding finding = report("64635-LT 64493-59-RT").findings().get(0);
    assertThat(finding.rule().value()).isEqualTo(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message()).isEqualTo("64493-59-RT carries 59: this payer prefers XS");
    assertThat(finding.fix()).hasToString("line 2: modifiers XS, RT");
    assertThat(Case.outcome(report("64635-LT 64493-XS-RT"), RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  private static ValidationReport report(String billed) {
    PayerProfile cpt = PayerProfile.cpt();
    PayerProfile prefersX =
        PayerProfile.builder()
            .id("prefers-x")
            .title("a payer that prefers X modifiers")
            .putAllBilateralConventions(cpt.bilateralConventions())
            .junctionConventions(cpt.junctionConventions())
            .distinctServiceModifier(Modifier.SEPARATE_STRUCTURE)
            .build();
    return EncounterValidator.standard()
        .forPayer(prefersX)
        .tracing()
        .validate(Claim.parse(Shorthand.DAY, billed));
  }
}
