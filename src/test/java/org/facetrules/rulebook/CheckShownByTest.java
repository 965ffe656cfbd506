package org.facetrules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.internal.rules.Case;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.facetrules.validate.ValidationReport;
import org.facetrules.validate.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a billing desk brings, and what the standard set says of it. */
class CheckShownByTest {
  /** The article's way of billing a lumbar back, and a neighbour of it. */
  @ParameterizedTest
  @CsvSource({"64492-LT 64493-LT", "64490-LT 64492-LT"})
  void articlesCodes_areOneFaultWithOneFix(String billed) {
    ValidationReport report =
        Case.under("cpt").on("2024-08-05").done("MBB: L4-5 and L5-S1 left").billed(billed).report();
    assertThat(grave(report)).containsExactly("FR-101");
    Finding finding = report.findings().get(0);
    assertThat(finding.fact("found")).isPresent();
    assertThat(finding.fact("expected")).isPresent();
    assertThat(finding.fix()).isInstanceOf(Fix.Edits.class);
    assertThat(report.fixed().mended()).hasSize(1);
    assertThat(report.fixed().verdict()).isEqualTo(Verdict.CLEAN);
  }

  @Test
  void codeSetsBilateralForm_isNotMedicares() {
    Case medicare = Case.under("M OH").billed("64493-50 64494 x2");
    assertThat(grave(medicare.report())).contains("FR-303", "FR-403");
    Finding limit = medicare.finding("FR-403");
    assertThat(limit.facts().toString()).contains("1", "2", "not appealable");
    Fix fix = medicare.finding("FR-303").fix();
    assertThat(((Fix.Edits) fix).applyTo(medicare.report().claim()))
        .hasToString("64493-50, 64494-50");
    assertThat(grave(Case.under("cpt").billed("64493-50 64494 x2").report())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH       | 2025-03-03 | MBB: T12-L1 and L1-2 left     | 64490-LT 64494-LT  | FR-205 | PASSED
          M OH       | 2025-03-03 | MBB: C5-6 and L4-5 left       | 64490-LT 64494-LT  | FR-205 | FLAGGED
          M OH       | 2025-03-03 | -                             | 64490-LT 64494-LT  | FR-205 | UNDETERMINED
          M OH       | 2025-03-03 | -                             | 64493 77003        | FR-404 | FLAGGED
          cpt        | 2025-03-03 | -                             | 64493 77003        | FR-404 | FLAGGED
          M OH       | 2025-03-03 | -                             | 64451 64493        | FR-401 | FLAGGED
          M-hospital OH | 2025-03-03 | -                          | 64451 64493        | FR-401 | PASSED
          M OH       | 2025-03-03 | -                             | 20552 64493-LT     | FR-402 | FLAGGED
          M OH       | 2019-06-30 | -                             | 20552-59 64493-LT  | FR-402 | FLAGGED
          M OH       | 2019-07-01 | -                             | 20552-59 64493-LT  | FR-402 | RESOLVED
          M OH       | 2019-06-30 | -                             | 20552 64493-59-LT  | FR-402 | RESOLVED
          M OH       | 2025-03-03 | RFA: L4-5 left + MBB: L4-5 left  | 64635-LT 64493-LT    | FR-405 | FLAGGED
          M OH       | 2025-03-03 | RFA: L4-5 left + MBB: L4-5 left  | 64635-LT 64493-59-LT | FR-405 | FLAGGED
          M OH       | 2025-03-03 | RFA: L4-5 left + MBB: L4-5 right | 64635-LT 64493-RT    | FR-402 | RESOLVED
          cpt        | 2012-05-05 | -                             | 64470              | FR-108 | FLAGGED
          M OH       | 2025-03-03 | -                             | 64493-LT 99213     | FR-408 | FLAGGED
          M OH       | 2025-03-03 | -                             | 64493-LT 99213-25  | FR-408 | RESOLVED
          """)
  void isAnswered(
      String payer, String day, String done, String billed, String rule, OutcomeKind expected) {
    Case asked = Case.under(payer).on(day).billed(billed);
    ValidationReport report = done.equals("-") ? asked.report() : asked.done(done).report();
    assertThat(Case.outcome(report, rule)).as(report.toText()).isEqualTo(expected);
  }

  @Test
  void thoracolumbarPair_isClean() {
    assertThat(
            grave(
                Case.under("M OH")
                    .on("2025-03-03")
                    .done("MBB diagnostic: T12-L1 and L1-2 left")
                    .billed("64490-LT-KX 64494-LT-KX")
                    .report()))
        .isEmpty();
  }

  @Test
  void triggerPoint_isColumnOne() {
    Finding finding =
        Case.under("M OH").on("2025-03-03").billed("20552 64493-LT").finding("FR-402");
    assertThat(finding.message()).contains("64493-LT is not paid beside 20552");
    assertThat(finding.place().line()).hasValue(2);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }

  private static List<String> grave(ValidationReport report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() != Severity.ADVICE)
        .map(finding -> finding.rule().value())
        .toList();
  }

  /**
   * coding-facts 2.5 and 9: 50 shows sides and not levels; the level behind it is not said twice.
   */
  @ParameterizedTest
  @CsvSource({"'L4-5 left, L5-S1 right', FR-307", "'L4-5 left, L5-S1 left', FR-306"})
  void fiftyForLevels_isSaidOnce(String levels, String rule) {
    ValidationReport report = Case.under("M OH").done("MBB: " + levels).billed("64493-50").report();
    assertThat(grave(report)).contains(rule).doesNotContain("FR-102");
    assertThat(report.verdict()).isEqualTo(Verdict.ERRORS);
  }

  @Test
  void wrongSide_isSaidBesideTheLevelThatLacks() {
    ValidationReport report =
        Case.under("M OH").done("MBB: L4-5 right, L5-S1 right").billed("64493-LT").report();
    assertThat(grave(report)).contains("FR-102", "FR-306");
    assertThat(report.verdict()).isEqualTo(Verdict.ERRORS);
  }

  @Test
  void assistantsLine_isNoRepeat() {
    assertThat(Case.under("M OH").billed("64493-LT 64493-AS-LT").outcome("FR-203"))
        .isEqualTo(OutcomeKind.PASSED);
  }
}
