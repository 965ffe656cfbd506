package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairIsResolvedTest {
  private static final String RULE = "FR-402";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M OH         ; 2026-03-02; 20552, 64493-LT         ; FLAGGED
          M OH         ; 2026-03-02; 20552, 64493-59-LT      ; RESOLVED
          M OH         ; 2026-03-02; 20552, 64493-LT-XS      ; RESOLVED
          M OH         ; 2019-06-30; 20552-59, 64493-LT      ; FLAGGED
          M OH         ; 2019-07-01; 20552-59, 64493-LT      ; RESOLVED
          M OH         ; 2019-06-30; 20552, 64493-59-LT      ; RESOLVED
          M-hospital OH; 2026-03-02; 20552-59, 64493-LT      ; FLAGGED
          M-hospital OH; 2026-03-02; 20552, 64493-59-LT      ; RESOLVED
          M OH         ; 2026-03-02; 64635-LT, 64493-RT      ; RESOLVED
          M OH         ; 2026-03-02; 64635-LT, 64493-LT      ; FLAGGED
          M OH         ; 2026-03-02; 64635-50, 64493-RT      ; FLAGGED
          M OH         ; 2026-03-02; 64635-LT, 64493         ; FLAGGED
          M OH         ; 2026-03-02; 64635-LT, 64493-76-LT   ; FLAGGED
          M OH         ; 2026-03-02; 64635-LT, 64493-58-LT   ; RESOLVED
          M OH         ; 2026-03-02; 64635-58-LT, 64493-LT   ; FLAGGED
          M OH         ; 2026-03-02; 64493-LT, 20600-F1      ; RESOLVED
          M OH         ; 2026-03-02; 64493-LT, 20600-LT      ; FLAGGED
          M OH         ; 2026-03-02; 64493, 64490            ; PASSED
          M OH         ; 2026-03-02; 64493, 77003            ; PASSED
          M OH         ; 2026-03-02; 64493, 99213            ; PASSED
          M OH         ; 2026-03-02; 20552 by other, 64493-LT; PASSED
          M OH         ; 2026-03-02; 64493                   ; NOT_APPLICABLE
          cpt          ; 2026-03-02; 20552, 64493-LT         ; NOT_APPLICABLE
          """)
  void judges(String payer, String day, String lines, OutcomeKind expected) {
    assertThat(DayCase.under(payer).on(day).billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2016-12-31, 20552", "2017-01-01, 64493-LT"})
  void columnOrder_isThatOfTheDay(String day, String columnTwo) {
    assertThat(
            DayCase.under("M OH").on(day).billed("20552, 64493-LT").finding(RULE).fact("columnTwo"))
        .contains(columnTwo);
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, UNDETERMINED", "2024-07-01, FLAGGED"})
  void pairOfUnknownFirstDay_isSaid(String day, OutcomeKind expected) {
    assertThat(DayCase.under("M OH").on(day).billed("64451, 64491-LT").outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void twoServicesBeforeOne_areOneFinding() {
    DayCase day = DayCase.under("M OH").billed("64635-LT, 64636-LT, 64493-LT");
    assertThat(day.finding(RULE).message())
        .isEqualTo(
            "64493-LT is not paid beside 64635-LT, 64636-LT (pair 64635 > 64493): found sides that"
                + " are not opposite, expected 59 on 64493-LT where it was another site, else one"
                + " of the two services");
    assertThat(day.fixed(RULE)).hasToString("64635-LT, 64636-LT, 64493-59-LT");
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).isEmpty();
  }

  @Test
  void misplacedModifier_isMoved() {
    DayCase day = DayCase.under("M-hospital OH").billed("20552-59, 64493-LT");
    assertThat(day.finding(RULE).fact("found")).contains("59 on the column 1 line");
    assertThat(day.fixed(RULE)).hasToString("20552, 64493-59-LT");
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).isEmpty();
  }

  @Test
  void fullLine_isRemovedRatherThanOverfilled() {
    DayCase day = DayCase.under("M OH").billed("20552, 64493-LT-KX-GA-52");
    assertThat(day.fixed(RULE)).hasToString("20552");
  }

  @Test
  void claimAlone_isResolvedWithoutAnEncounter() {
    assertThat(resolved(DayCase.under("M OH").billed("64635-LT, 64493-59-LT")).asserts())
        .isEqualTo(
            "distinct site or encounter where no better modifier fits; not checked against an"
                + " encounter");
  }

  @Test
  void encounter_agreesWithTheModifier() {
    DayCase day =
        DayCase.under("M OH")
            .done("RFA: L4-5 left + MBB: L2-3 left")
            .billed("64635-LT, 64493-59-LT");
    assertThat(resolved(day).asserts()).endsWith("; the encounter agrees");
  }

  /** An encounter shows joints and sides, no other session and no other practitioner. */
  @ParameterizedTest
  @CsvSource({"59, true", "XS, true", "XE, false", "XP, false", "XU, false"})
  void encounter_agreesWithOtherSitesAlone(String modifier, boolean agrees) {
    DayCase day =
        DayCase.under("M OH")
            .done("RFA: L4-5 left + MBB: L2-3 left")
            .billed("64635-LT, 64493-" + modifier + "-LT");
    assertThat(resolved(day).asserts().endsWith("; the encounter agrees")).isEqualTo(agrees);
  }

  /** What FR-406 doubts is not called resolved. */
  @ParameterizedTest
  @CsvSource({
    "'20552-RT, 64493-LT', PASSED, FLAGGED",
    "'64635-LT by same, 64493-XP-LT by same', PASSED, FLAGGED",
    "'64635-LT, 64493-XP-LT', RESOLVED, PASSED"
  })
  void modifierThatCannotBe_resolvesNothing(
      String billed, OutcomeKind here, OutcomeKind ofDistinctness) {
    DayCase day = DayCase.under("M OH").billed(billed);
    assertThat(day.outcome(RULE)).isEqualTo(here);
    assertThat(day.outcome("FR-406")).isEqualTo(ofDistinctness);
  }

  @Test
  void encounter_doesNotSayWhereOtherServicesWere() {
    DayCase day = DayCase.under("M OH").done("MBB: L4-5 left").billed("20552-59, 64493-LT");
    assertThat(resolved(day).asserts()).endsWith("; the encounter does not say it");
  }

  @ParameterizedTest
  @CsvSource({"true, SAFE", "false, CONFIRM"})
  void modifierThatFollowsFromTheEncounter_isSafe(boolean known, Fix.Safety expected) {
    DayCase day = DayCase.under("M OH").billed("64635-LT, 64493-LT");
    if (known) {
      day.done("RFA: L4-5 left + MBB: L2-3 left");
    }
    assertThat(((Fix.Edits) day.finding(RULE).fix()).safety()).isEqualTo(expected);
    assertThat(day.fixed(RULE)).hasToString("64635-LT, 64493-59-LT");
  }

  @Test
  void oppositeSidesOfOneJoint_areResolvedBySides() {
    DayCase day =
        DayCase.under("M OH").done("RFA: L4-5 left + MBB: L4-5 right").billed("64635-LT, 64493-RT");
    assertThat(resolved(day).by()).isEqualTo("LT and RT");
  }

  @Test
  void injectionUnderTwoGuidances_contradictsTheModifierInAHospital() {
    DayCase day =
        DayCase.under("M-hospital OH")
            .done("MBB: L4-5 left + MBB us: L4-5 left")
            .billed("64493-LT, 0216T-59-LT");
    assertThat(day.finding(RULE).fact("found"))
        .contains("both at one joint and side by the encounter");
    assertThat(day.fixed(RULE)).hasToString("64493-LT");
  }

  @Test
  void injectionAtADestroyedJoint_isLeftToAnotherRule() {
    DayCase day =
        DayCase.under("M OH").done("RFA: L4-5 left + MBB: L4-5 left").billed("64635-LT, 64493-LT");
    assertThat(day.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
    assertThat(day.outcome("FR-405")).isEqualTo(OutcomeKind.FLAGGED);
  }

  @ParameterizedTest
  @CsvSource({"20552 by same, FLAGGED", "20552, UNDETERMINED", "20552-59, RESOLVED"})
  void serviceOnAnotherClaim(String other, OutcomeKind expected) {
    DayCase day = DayCase.under("M OH").billed("64493-LT").beside(other);
    assertThat(day.outcome(RULE)).isEqualTo(expected);
  }

  private static Judgement.Resolved resolved(DayCase day) {
    return (Judgement.Resolved) day.judgements(RULE).get(0);
  }

  /** No modifier makes a service true that the encounter does not have. */
  @Test
  void facetCodeThatWasNotDone_isNotSeparated() {
    DayCase day = DayCase.under("M WA").done("RFA: L4-5 left").billed("64635-LT, 64493-LT");
    assertThat(day.finding("FR-402").fact("expected")).contains("one of the two services");
    assertThat(day.fixed("FR-402")).hasToString("64635-LT");
  }

  @Test
  void modifierOnTheWrongLine_isTheOneExpectedOnTheOther() {
    DayCase day = DayCase.under("M-hospital WA").billed("64635-LT-XS, 64493-LT");
    assertThat(day.finding("FR-402").fact("expected").orElseThrow()).startsWith("XS on 64493-LT");
    assertThat(day.fixed("FR-402")).hasToString("64635-LT, 64493-XS-LT");
  }
}
