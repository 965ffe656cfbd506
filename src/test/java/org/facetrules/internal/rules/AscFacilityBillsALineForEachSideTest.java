package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AscFacilityBillsALineForEachSideTest {
  private static final String RULE = "FR-304";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M-ASC OH      | - | - | 64493-RT 64493-LT | PASSED
          M-ASC OH      | - | - | 64493-50 | FLAGGED
          M-ASC OH      | - | - | 64635-50 | FLAGGED
          M-ASC OH      | - | - | 64493-50-LT | PASSED
          M-ASC OH      | - | - | 27096-50 | NOT_APPLICABLE
          M OH          | - | - | 64493-50 | NOT_APPLICABLE
          M-hospital OH | - | - | 64493-50 | NOT_APPLICABLE
          cpt           | - | - | 64493-50 | NOT_APPLICABLE
          cpt-ASC       | - | - | 64493-50 | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - | 64493-50            | 64493-RT, 64493-LT
          - | 64493-50-KX         | 64493-RT-KX, 64493-LT-KX
          - | 64635-RT 64636-50 x2 | 64635-RT, 64636-RT x2, 64636-LT x2
          MBB diagnostic: L4-5 bilateral | 64493-50-KX | 64493-RT-KX, 64493-LT-KX
          """)
  void fix_makesTwoLines(String done, String billed, String expected) {
    Case wrong = RuleCase.of("M-ASC FL", "-", done, billed);
    assertThat(RuleCase.mended(wrong, RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - | 64493-50 64493-LT
          MBB diagnostic: L4-5 left + MBB: L4 | 64493-50-KX
          """)
  void fix_isAdviceWhereTwoLinesAreNotKnownToBeRight(String done, String billed) {
    assertThat(RuleCase.of("M-ASC FL", "-", done, billed).finding(RULE).fix())
        .isInstanceOf(Fix.Advise.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB diagnostic: L4-5 left                   | 64493-50-KX                         | 64493-LT-KX
          MBB diagnostic: L4-5 left / L5-S1 bilateral | 64493-50-KX 64494-RT-KX 64494-LT-KX | 64493-RT-KX, 64493-LT-KX, 64494-LT-KX
          """)
  void oneSideTreated_isMendedToTheLinesOfTheCoder(String done, String billed, String expected) {
    Case wrong = RuleCase.of("M-ASC FL", "-", done, billed);
    assertThat(((Fix.Edits) wrong.finding(RULE).fix()).applyTo(wrong.report().claim()))
        .hasToString(expected);
  }

  @Test
  void addedLine_keepsAllButIdAndCharge() {
    ClaimLine billed =
        ClaimLine.builder()
            .id("1")
            .code(ProcedureCode.of("64493"))
            .addModifier(Modifier.BILATERAL)
            .diagnoses(List.of(DiagnosisCode.of("M47.816")))
            .charge(new BigDecimal("900.00"))
            .performedBy(Performer.SAME)
            .build();
    List<ClaimLine> mended =
        RuleCase.mend(Case.under("M-ASC OH").billed(List.of(billed)), RULE).claim().lines();
    assertThat(mended.get(0).charge()).contains(new BigDecimal("900.00"));
    assertThat(mended.get(1).charge()).isEmpty();
    assertThat(mended.get(1).id()).isEmpty();
    assertThat(mended.get(1).diagnoses()).isEqualTo(billed.diagnoses());
    assertThat(mended.get(1).performedBy()).isEqualTo(billed.performedBy());
  }

  @ParameterizedTest
  @CsvSource({"64493-50, ERROR", "64635-50, WARNING", "0216T-50, WARNING"})
  void severity_followsTheSourceOfTheFamily(String billed, Severity severity) {
    Finding finding = RuleCase.of("M-ASC OH", billed).finding(RULE);
    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.message())
        .isEqualTo(
            billed
                + " carries 50 on the claim of a surgical center: expected an RT line and an LT"
                + " line");
  }

  @Test
  void charge_isForSomebodyToDivide() {
    ClaimLine billed =
        ClaimLine.builder()
            .code(ProcedureCode.of("64493"))
            .addModifier(Modifier.BILATERAL)
            .charge(new BigDecimal("900.00"))
            .build();
    Case alone = Case.under("M-ASC OH").billed(List.of(billed));
    Case beside = alone.done("MBB: L4-5 bilateral");
    for (Case judged : List.of(alone, beside)) {
      Finding finding = judged.finding(RULE);
      assertThat(finding.message())
          .endsWith("; the charge 900.00 is to be divided, the added line has none");
      assertThat(((Fix.Edits) finding.fix()).safety()).isEqualTo(Fix.Safety.CONFIRM);
    }
    Fix withoutCharge = RuleCase.of("M-ASC OH", "64493-50").finding(RULE).fix();
    assertThat(((Fix.Edits) withoutCharge).safety()).isEqualTo(Fix.Safety.SAFE);
  }
}
