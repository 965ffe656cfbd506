package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.Performer;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.Severity;
import org.facetrules.validate.ValidationReport;
import org.facetrules.validate.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private static final String DAY = "2024-08-05";
  private static final String TWO_LEVELS = "MBB diagnostic: L4-5 left / L5-S1 left";

  @ParameterizedTest
  @CsvSource({"64492-LT 64493-LT", "64490-LT 64492-LT"})
  void wrongRegion_isSaidOnce_andMendedAtOnce(String billed) {
    ValidationReport report =
        Case.under("cpt").on(DAY).done(TWO_LEVELS).billed(withDiagnosis(billed)).report();
    assertThat(rules(report)).containsOnlyOnce("FR-101").doesNotContain("FR-102", "FR-103");
    Finding finding =
        report.findings().stream()
            .filter(found -> found.rule().equals(RuleId.of("FR-101")))
            .findFirst()
            .orElseThrow();
    assertThat(finding.fact("found")).isPresent();
    assertThat(finding.fact("expected")).hasValue("64493-LT, 64494-LT");
    Claim mended = ((Fix.Edits) finding.fix()).applyTo(report.claim());
    assertThat(mended.lines())
        .extracting(ClaimLine::label)
        .containsExactlyInAnyOrder("64493-LT", "64494-LT");
    assertThat(report.fixed().verdict()).isEqualTo(Verdict.CLEAN);
  }

  /** One slip each: the rule that speaks of it, and no other of these. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt      | MBB: nerves L3, L4, L5 right                       | 64493-RT 64494-RT 64495-RT | FR-104
          cpt      | MBB: L4-5 left / L5-S1 left                        | 64493-LT                   | FR-102
          M WA     | RFA: L3-4 bilateral / L4-5 bilateral              | 64635-50 64636-RT 64636-LT | FR-303
          cpt      | MBB: T2-3 right / T3-4 left / L4-5 right          | 64490-RT 64494-LT 64493-RT | FR-101
          cpt      | MBB: T2-3 right / L3-4 left / L4-5 right          | 64490-RT 64491-LT 64493-RT | FR-101
          cpt      | RFA: L2-3 left / L3-4 right / L4-5 bilateral      | 64635-50 64636-LT          | FR-102
          cpt      | RFA: L3-4 right / L4-5 bilateral / L5-S1 bilateral | 64635-50 64636 x2         | FR-102
          M WA     | RFA: L3-4 bilateral / L4-5 bilateral / L5-S1 left | 64635-50 64636-LT x2 64636-RT | FR-303
          M WA     | RFA: L3-4 bilateral / L4-5 right                  | 64635-50 64636-RT 64636-LT | FR-104
          cpt      | RFA: L4-5 right + PRF: L3-4 right                 | 64635-RT 64636-RT          | FR-107
          cpt      | RFA: L4-5 right + PRF: L3-4 right                 | 64635-RT 64636-RT x2       | FR-107
          cpt      | MBB: L4-5 bilateral                                | 64493-LT 64494-RT          | FR-103
          M OH     | RFA: L4-5 bilateral / L5-S1 bilateral              | 64635-LT 64636-LT 64636-RT x2 | FR-103
          cpt      | MBB: L4-5 left / L5-S1 left                        | 64493-LT 64494-RT          | FR-306
          cpt      | MBB: L4-5 left / L5-S1 right                       | 64493-50 64494-50          | FR-307
          cpt      | MBB: L3-4 right / L4-5 left                        | 64493-50                   | FR-307
          cpt      | MBB: L4-5 left / L5-S1 left                        | 64493-50                   | FR-306
          M OH     | RFA: L3-4 left / L4-5 left / L5-S1 left            | 64635-LT 64636-50          | FR-306
          M OH     | RFA: L3-4 right / L4-5 left / L5-S1 left           | 64635-LT 64636-50          | FR-307
          cpt      | MBB: L4-5 bilateral / L5-S1 left                   | 64493-50                   | FR-102
          cpt      | MBB: L4-5 bilateral / L5-S1 bilateral              | 64493-50 64494-50          | FR-303
          M OH     | MBB diagnostic: L4-5 bilateral / L5-S1 bilateral   | 64493-50-KX 64494-KX x2    | FR-303
          M OH     | RFA: L3-4 bilateral / L4-5 bilateral               | 64635-50 64636-50 x2       | FR-302
          cpt      | MBB: L4-5 bilateral                                | 64493 64493-50             | FR-203
          cpt      | MBB: L4-5 bilateral                                | 64493                      | FR-305
          cpt      | MBB: L4-5                                          | 64493-LT                   | FR-113
          cpt      | RFA: L4-5 left                                     | 64493-LT                   | FR-106
          cpt      | RFA: L4-5 left / L5-S1 left                        | 64640-LT 64640-LT-59       | FR-106
          cpt      | IA us: L4-5 left                                   | 64493-LT                   | FR-105
          cpt      | PRF: L4-5 left                                     | 64635-LT                   | FR-107
          cpt      | MBB: C4-5 left                                     | 64470-LT                   | FR-108
          cpt      | IA: L5-S1 left                                     | 27096-LT                   | FR-109
          cpt      | IA: T12-L1 left                                    | 64493-LT                   | FR-112
          M OH     | RFA: T12-L1 right / L1-2 right                     | 64633-RT 64636 64636-LT    | FR-104
          M OH     | RFA: T12-L1 right / L1-2 right                     | 64633-RT 64636-LT          | FR-306
          M OH     | RFA: T12-L1 right / L1-2 left                      | 64633-LT 64636-RT          | FR-306
          M OH     | RFA: T12-L1 right / L1-2 left                      | 64633-50 64636-LT          | FR-307
          M OH     | RFA: T12-L1 right / L1-2 right                     | 64633-RT 64636             | FR-305
          M OH     | RFA: T12-L1 right / L1-2 right                     | 64633-RT                   | FR-102
          M OH     | RFA: T12-L1 right / L1-2 right                     | 64633-RT 64636-RT x3       | FR-103
          M OH     | RFA: T12-L1 right / L1-2 bilateral                 | 64633-RT 64636-50 x2       | FR-302
          M OH     | RFA: T12-L1 right / L1-2 bilateral                 | 64633-RT 64636 x2          | FR-303
          M OH     | RFA: T12-L1 right / L1-2 right                     | 64633-RT 64634-RT          | FR-112
          M OH     | RFA: T12-L1 right / L1-2 right                     | 64635-RT 64636-RT          | FR-112
          M FL     | RFA: T12-L1 right / L1-2 right                     | 64633-RT 64636-RT          | FR-206
          M OH     | MBB diagnostic: T12-L1 left / L1-2 left            | 64490-LT 64491-LT 64494-LT | FR-104
          M OH     | MBB diagnostic: T12-L1 left / L1-2 left            | 64490-LT 64491-LT          | FR-112
          M OH     | MBB diagnostic: T12-L1 left / L1-2 right           | 64490-RT-KX 64494-LT-KX    | FR-306
          """)
  void oneFault_oneRule(String payer, String done, String billed, String rule) {
    ValidationReport report = Case.under(payer).on("2026-03-02").done(done).billed(billed).report();
    assertThat(rules(report))
        .filteredOn(id -> id.compareTo("FR-116") < 0 || id.startsWith("FR-2") || isSides(id))
        .containsExactly(rule);
  }

  /** A line of a family that was not done, where lines of the family done lack. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | RFA: L4-5 left / L5-S1 left             | 64635-LT 64494-LT          | FR-106
          M OH | RFA: L4-5 left / L5-S1 left             | 64493-LT 64636-LT          | FR-106
          M OH | MBB diagnostic: L4-5 left / L5-S1 left  | 64493-LT-KX 64636-LT       | FR-106
          M OH | MBB diagnostic: L4-5 left / L5-S1 left  | 64635-LT 64494-LT-KX       | FR-106
          M OH | RFA: L4-5 left / L5-S1 left             | 64633-LT 64494-LT          | FR-101 FR-106
          M OH | MBB diagnostic: L4-5 left / L5-S1 left  | 64493-LT-KX 0217T-LT       | FR-105
          M OH | MBB diagnostic: L4-5 left / L5-S1 left  | 0216T-LT 64494-LT-KX       | FR-105
          cpt  | MBB: L3-4 left / L4-5 left / L5-S1 left | 64493-LT 0217T-LT 64495-LT | FR-105
          cpt  | MBB: L3-4 left / L4-5 left / L5-S1 left | 64493-LT 64636-LT          | FR-102 FR-106
          cpt  | RFA: L3-4 left / L4-5 left / L5-S1 left | 64635-LT 64636-LT 64494-LT | FR-106
          cpt  | RFA: L4-5 left / L5-S1 left             | 64635-LT 64636-LT 64494-LT | FR-103 FR-201
          M OH | RFA: L4-5 bilateral / L5-S1 bilateral   | 64635-50 64494-50          | FR-106
          """)
  void lineOfAnotherFamily_isSaidOnce_andMendedAtOnce(
      String payer, String done, String billed, String rules) {
    ValidationReport report = Case.under(payer).on(DAY).done(done).billed(billed).report();
    assertThat(rules(report).stream().filter(id -> id.compareTo("FR-5") < 0).sorted())
        .containsExactlyElementsOf(Splitter.on(' ').split(rules));
    assertThat(report.fixed().verdict()).isEqualTo(Verdict.CLEAN);
  }

  /** The rule of the 50 mends what FR-102 would have added. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: L3-4 right / L4-5 left | FR-307 | 64493-RT 64494-LT
          MBB: L4-5 left / L5-S1 left | FR-306 | 64493-LT 64494-LT
          """)
  void fiftyForTwoLevels_isMendedByItsRule(String done, String rule, String mended) {
    Case judged = Case.under("cpt").on(DAY).done(done).billed("64493-50");
    Claim fixed = ((Fix.Edits) judged.finding(rule).fix()).applyTo(judged.report().claim());
    assertThat(fixed.lines())
        .extracting(ClaimLine::label)
        .containsExactlyElementsOf(Splitter.on(' ').split(mended));
  }

  /** A side too many does not stand for two levels that lack. */
  @Test
  void fiftyForThreeLevels_leavesLevelsMissing() {
    Case judged =
        Case.under("cpt").done("MBB: L3-4 left / L4-5 left / L5-S1 left").billed("64493-50");
    assertThat(rules(judged.report())).contains("FR-306", "FR-102");
  }

  /** Surgical centers may bill both sides as two units; that another form is usual is advice. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB diagnostic: L4-5 bilateral                     | 64493-KX x2             | FR-303
          MBB diagnostic: L4-5 bilateral / L5-S1 bilateral   | 64493-KX x2 64494-KX x2 | FR-303
          RFA: L4-5 bilateral / L5-S1 bilateral              | 64635 x2 64636 x2       | FR-303
                                                             | 64493-KX x2 64494-KX x2 | FR-303
          MBB diagnostic: L4-5 left                          | 64493-KX x2             | FR-203
          MBB diagnostic: L4-5 left / L5-S1 left             | 64493-KX x2             | FR-203
          MBB diagnostic: L4-5 bilateral                     | 64493-KX x3             | FR-203
          MBB diagnostic: L4-5 bilateral                     | 64493-RT-KX x2          | FR-203
          """)
  void twoUnitsOfASurgicalCenter_areBothSidesWhereTheyWereDone(
      @Nullable String done, String billed, String rule) {
    Case center = Case.under("M-ASC OH").on("2026-03-03");
    Case judged = (done == null ? center : center.done(done)).billed(billed);
    assertThat(rules(judged.report()))
        .filteredOn(id -> id.compareTo("FR-5") < 0)
        .containsExactly(rule);
    assertThat(judged.finding(rule).severity())
        .isEqualTo(rule.equals("FR-303") ? Severity.ADVICE : Severity.ERROR);
  }

  @Test
  void twoUnitsOfASurgicalCenter_areDividedInTwoLines() {
    Case judged =
        Case.under("M-ASC OH")
            .on("2026-03-03")
            .done("MBB diagnostic: L4-5 bilateral / L5-S1 bilateral")
            .billed("64493-KX x2 64494-KX x2");
    Fix.Edits fix = (Fix.Edits) judged.finding("FR-303").fix();
    assertThat(fix.safety()).isEqualTo(Fix.Safety.SAFE);
    assertThat(fix.applyTo(judged.report().claim()).lines())
        .extracting(ClaimLine::label)
        .containsExactlyInAnyOrder("64493-RT-KX", "64493-LT-KX", "64494-RT-KX", "64494-LT-KX");
  }

  /** How a charge is divided is for whoever set it. */
  @Test
  void twoUnitsWithACharge_areDividedByHand() {
    ClaimLine charged =
        ClaimLine.builder()
            .code(ProcedureCode.of("64635"))
            .units(BigDecimal.valueOf(2))
            .charge(new BigDecimal("900.00"))
            .build();
    Finding finding =
        Case.under("M-ASC OH")
            .done("RFA: L4-5 bilateral")
            .billed(List.of(charged))
            .finding("FR-303");
    assertThat(((Fix.Edits) finding.fix()).safety()).isEqualTo(Fix.Safety.CONFIRM);
  }

  @Test
  void lineOfAnotherFamily_isExpectedAsTheLineItStandsFor() {
    Finding finding =
        Case.under("cpt").done(TWO_LEVELS).billed("64493-LT 64636-LT").finding("FR-106");
    assertThat(finding.fact("found")).hasValue("64636-LT");
    assertThat(finding.fact("expected")).hasValue("64494-LT");
  }

  /** An injection at a joint that was destroyed is for the rule of that, and for no count. */
  @ParameterizedTest
  @CsvSource({"64635-LT 64493-LT 64494-LT", "64635-LT 64493-LT 64494-LT 64495-LT"})
  void injectionBesideDestruction_isNoNerveCount(String billed) {
    ValidationReport report =
        Case.under("cpt")
            .done("RFA: L4-5 left + MBB: L3-4 left / L4-5 left")
            .billed(billed)
            .report();
    assertThat(rules(report))
        .doesNotContain("FR-104")
        .filteredOn("FR-103"::equals)
        .hasSize(billed.contains("64495") ? 1 : 0);
  }

  /** No source says which level takes which code. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | MBB diagnostic: L4-5 left / L5-S1 bilateral | 64493-LT-KX 64494-50-KX
          cpt  | MBB: L4-5 left / L5-S1 bilateral            | 64493-LT 64494 x2
          cpt  | RFA: L3-4 right / L4-5 left                 | 64636-RT 64635-LT
          """)
  void otherOrderOfLevels_agrees(String payer, String done, String billed) {
    ValidationReport report = Case.under(payer).on("2026-03-02").done(done).billed(billed).report();
    assertThat(rules(report)).doesNotContain("FR-102", "FR-103", "FR-303", "FR-306");
  }

  @Test
  void addedLine_isForTheSameDiagnosesAtTheSamePlace() {
    Finding finding =
        Case.under("cpt")
            .on(DAY)
            .done(TWO_LEVELS)
            .billed(withDiagnosis("64493-LT"))
            .finding("FR-102");
    List<ClaimLine> lines =
        ((Fix.Edits) finding.fix())
            .applyTo(new Claim(LocalDate.parse(DAY), withDiagnosis("64493-LT")))
            .lines();
    ClaimLine added = lines.get(1);
    assertThat(added.diagnoses()).isEqualTo(lines.get(0).diagnoses());
    assertThat(added.placeOfService()).isEqualTo(lines.get(0).placeOfService());
    assertThat(added.performedBy()).isEqualTo(lines.get(0).performedBy());
    assertThat(added.charge()).isEmpty();
  }

  @Test
  void openQuestion_makesTheFixOneToConfirm() {
    Finding finding =
        Case.under("cpt")
            .done(TWO_LEVELS + " + MBB: L2-3")
            .billed("64493-LT")
            .findings("FR-102")
            .get(0);
    assertThat(((Fix.Edits) finding.fix()).safety()).isEqualTo(Fix.Safety.CONFIRM);
  }

  @Test
  void unitsThatAreNotWhole_areForAnotherRule() {
    ClaimLine half =
        ClaimLine.builder()
            .code(ProcedureCode.of("64493"))
            .addModifier(Modifier.LEFT)
            .units(new BigDecimal("1.5"))
            .build();
    ValidationReport report =
        Case.under("cpt").done("MBB: L4-5 left").billed(List.of(half)).report();
    assertThat(rules(report)).containsExactly("FR-411");
  }

  private static boolean isSides(String id) {
    return List.of("FR-302", "FR-303", "FR-305", "FR-306", "FR-307").contains(id);
  }

  private static List<String> rules(ValidationReport report) {
    return report.findings().stream()
        .filter(finding -> !isOtherReadingOfThePair(finding))
        .map(finding -> finding.rule().toString())
        .toList();
  }

  /** Said of every junction pair of destruction, whatever else is wrong with it. */
  private static boolean isOtherReadingOfThePair(Finding finding) {
    return finding.rule().equals(RuleId.of("FR-206")) && finding.severity() == Severity.ADVICE;
  }

  private static List<ClaimLine> withDiagnosis(String text) {
    return Claim.parse(LocalDate.parse(DAY), text).lines().stream()
        .map(
            line ->
                ClaimLine.builder()
                    .code(line.code())
                    .addAllModifiers(line.modifiers())
                    .units(line.units())
                    .diagnoses(Optional.of(List.of(DiagnosisCode.of("M47.816"))))
                    .performedBy(Performer.SAME)
                    .placeOfService(PlaceOfService.of("11"))
                    .charge(new BigDecimal("450.00"))
                    .build())
        .toList();
  }
}
