package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoInseparablePairTest {
  private static final String RULE = "FR-401";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M OH         ; 64451, 64493            ; FLAGGED
          M OH         ; 64451, 64493-59         ; FLAGGED
          M-hospital OH; 64451, 64493            ; PASSED
          M-ASC OH     ; 64451, 64493-LT         ; FLAGGED
          M OH         ; 64625, 64490            ; FLAGGED
          M-hospital OH; 64625, 64490            ; PASSED
          M OH         ; 64493, 0216T            ; FLAGGED
          M OH         ; 64493, 20560            ; FLAGGED
          M OH         ; 64493, 64494            ; PASSED
          M OH         ; 64493, 27096            ; PASSED
          M OH         ; 64493, 99156            ; PASSED
          M OH         ; 64451 by other, 64493   ; PASSED
          M OH         ; 64493                   ; NOT_APPLICABLE
          M OH         ; 64451, 27096            ; NOT_APPLICABLE
          cpt          ; 64451, 64493            ; NOT_APPLICABLE
          """)
  void judges(String payer, String lines, OutcomeKind expected) {
    assertThat(DayCase.under(payer).billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "64451 by same, FLAGGED",
    "64451, UNDETERMINED",
    "64451 by other, PASSED",
    "27096, PASSED"
  })
  void serviceOnAnotherClaim_countsWhenByTheSameProvider(String other, OutcomeKind expected) {
    assertThat(DayCase.under("M OH").billed("64493-LT").beside(other).outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, UNDETERMINED", "2024-07-01, FLAGGED", "2026-10-01, FLAGGED"})
  void pairOfUnknownFirstDay_holdsFromTheDayOfTheTable(String day, OutcomeKind expected) {
    assertThat(DayCase.under("M OH").on(day).billed("64451, 64493").outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void finding_namesBothAndTheReason() {
    Finding finding = DayCase.under("M OH").billed("64451-LT, 64493-LT").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.place().path()).isEqualTo("/claim/1");
    assertThat(finding.message())
        .isEqualTo(
            "64493-LT is never paid beside 64451-LT: no modifier resolves the pair 64451 > 64493,"
                + " expected one of the two services");
  }

  @Test
  void fix_removesEveryLineThatStandsInColumnTwo() {
    DayCase day = DayCase.under("M OH").billed("64451, 64493-LT, 64494-LT, 64495-LT");
    assertThat(day.findings(RULE)).hasSize(3);
    assertThat(day.fixed(RULE)).hasToString("64451");
    assertThat(day.afterFix(RULE).findings())
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void fixOfFirstLevel_takesItsAddOnsWithIt() {
    assertThat(DayCase.under("M OH").billed("64633-LT, 0213T-LT, 0214T-LT").fixed(RULE))
        .hasToString("64633-LT");
  }

  @Test
  void answer_standsOnTheTableOfTheSetting() {
    assertThat(DayCase.under("M-hospital OH").billed("64493, 27096").report().editions())
        .anyMatch(edition -> edition.table().equals("ncci-ptp-outpatient-hospital"));
  }

  /** The injection was done under ultrasound, and billed under both. */
  @Test
  void besideTheEncounter_theFixBillsWhatWasDone() {
    RuleRow row = RuleRow.of(RULE, "M OH", "2026-03-02", "IA us: L4-5 left", "0216T-LT 64493-LT");
    assertThat(row.finding().place().path()).isEqualTo("/claim/0");
    assertThat(row.fixed()).isEqualTo("0216T-LT");
  }

  /** One line was billed as under fluoroscopy: the rule of the guidance says it. */
  @Test
  void lineThatIsWrongAsAWhole_isForTheRuleOfThat() {
    RuleRow row =
        RuleRow.of(
            RULE, "M OH", "2026-03-02", "IA us: T12-L1 left / L4-5 left", "0213T-LT 64493-LT");
    assertThat(row.outcome()).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void bothDone_theFixLeavesOneOfThem() {
    RuleRow row =
        RuleRow.of(
            RULE, "M OH", "2026-03-02", "IA us: C4-5 left + RFA: L4-5 left", "0213T-LT 64635-LT");
    assertThat(row.fixed()).isEqualTo("64635-LT");
  }
}
