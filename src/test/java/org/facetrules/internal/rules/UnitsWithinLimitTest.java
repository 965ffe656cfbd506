package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsWithinLimitTest {
  private static final String RULE = "FR-403";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M OH         ; 64493-50, 64494-50            ; PASSED
          M OH         ; 64493-50, 64494 x2            ; FLAGGED
          cpt          ; 64493-50, 64494 x2            ; NOT_APPLICABLE
          M OH         ; 64493-RT, 64493-LT            ; FLAGGED
          M OH         ; 64493-LT, 64493-LT            ; PASSED
          M OH         ; 64493-LT x2                   ; PASSED
          M OH         ; 64493-50, 64494-50, 64495-LT x2; PASSED
          M-ASC OH     ; 64493-RT, 64493-LT            ; RESOLVED
          M-ASC OH     ; 64493 x2, 64494 x2            ; RESOLVED
          M-ASC OH     ; 64635-RT, 64635-LT, 64636-RT x5, 64636-LT x4; FLAGGED
          M-hospital OH; 64493-RT, 64493-LT            ; FLAGGED
          M OH         ; 64635-LT, 64636-LT x4         ; PASSED
          M OH         ; 64635-LT, 64636-LT x5         ; FLAGGED
          M OH         ; 64635-50, 64636-50 x3, 64636-LT x2; FLAGGED
          M-ASC OH     ; 64635-RT, 64635-LT, 64636-RT x4, 64636-LT x4; RESOLVED
          M OH         ; 64493, 64493 by other         ; PASSED
          M OH         ; 64493, 99213                  ; PASSED
          M OH         ; 64493, J1010 x40              ; UNDETERMINED
          M OH         ; 64493, J3301 x16              ; PASSED
          M OH         ; 64493, J3301 x17              ; FLAGGED
          M OH         ; 64493, J3301 x10, J3301 x7    ; FLAGGED
          M OH         ; 64493, 20552-59 x2            ; FLAGGED
          M OH         ; 64493 by other, 99213 by other; NOT_APPLICABLE
          M OH         ; 64493, 99213 x2               ; UNDETERMINED
          M OH         ; 20552 x2                      ; NOT_APPLICABLE
          """)
  void judges(String payer, String lines, OutcomeKind expected) {
    assertThat(DayCase.under(payer).billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-30, UNDETERMINED",
    "2024-07-01, FLAGGED",
    "2026-09-30, FLAGGED",
    "2026-10-01, FLAGGED"
  })
  void daysBeforeTheTables_areSaid(String day, OutcomeKind expected) {
    assertThat(DayCase.under("M OH").on(day).billed("64493-50, 64494 x2").outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M OH    ; 64635-LT, 64636-LT x3 ; 64636-LT by same             ; PASSED
          M OH    ; 64635-LT, 64636-LT x3 ; 64636-LT x2 by same          ; FLAGGED
          M OH    ; 64635-LT, 64636-LT x3 ; 64636-LT x2                  ; UNDETERMINED
          M OH    ; 64635-LT, 64636-LT x3 ; 64636-LT                     ; PASSED
          M OH    ; 64635-LT, 64636-LT x3 ; 64636-LT x2 by other         ; PASSED
          M OH    ; 64635-LT, 64636-LT x3 ; 64634-LT x2 by same          ; PASSED
          M OH    ; 64493-RT              ; 64493-LT by same             ; FLAGGED
          M-ASC OH; 64493-RT              ; 64493-LT by same             ; RESOLVED
          M-ASC OH; 64493-RT              ; 64493-LT                     ; PASSED
          """)
  void otherClaimsOfTheDay_areSummed(
      String payer, String lines, String others, OutcomeKind expected) {
    assertThat(DayCase.under(payer).billed(lines).beside(others).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void unitsOnAnotherClaim_areNamed_andLeaveFewerHere() {
    DayCase day =
        DayCase.under("M OH").billed("64635-LT, 64636-LT x3").beside("64636-LT x2 by same");
    assertThat(day.finding(RULE).message())
        .isEqualTo(
            "64636 has 5 units (64636-LT x2 on another claim, 64636-LT x3), limit 4: all lines of"
                + " the day summed, appealable");
    assertThat(day.fixed(RULE)).hasToString("64635-LT, 64636-LT x2");
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).isEmpty();
    assertThat(day.beside("64636-LT x4 by same").fixed(RULE)).hasToString("64635-LT");
  }

  @Test
  void performer_isAskedWhereItDecides() {
    assertThat(
            DayCase.under("M OH").billed("64636-LT x4").beside("99213, 64636-LT").judgements(RULE))
        .containsExactly(
            new Judgement.Undetermined(List.of("performer of /otherServices/1 (64636)")));
  }

  @Test
  void addOnTwice_isRewrittenWithModifier50() {
    DayCase day = DayCase.under("M OH").billed("64493-50, 64494 x2");
    Finding finding = day.finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message())
        .isEqualTo(
            "64494 has 2 units (64494 x2), limit 1: all lines of the day summed, not appealable");
    assertThat(finding.fact("mai")).contains("2");
    assertThat(day.fixed(RULE)).hasToString("64493-50, 64494-50");
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          64493-50, 64494 x2             ; SAFE
          64493-LT, 64494 x2             ; CONFIRM
          64493-RT, 64493-LT             ; SAFE
          64493-50, 64494-50, 64495-RT, 64495-LT; CONFIRM
          """)
  void bothSides_areSafeWhereNothingElseCanBeMeant(String lines, Fix.Safety expected) {
    Fix fix = DayCase.under("M OH").billed(lines).finding(RULE).fix();
    assertThat(((Fix.Edits) fix).safety()).isEqualTo(expected);
  }

  @Test
  void rightAndLeftLine_becomeOneWithModifier50() {
    DayCase day = DayCase.under("M OH").billed("64493-RT-KX, 64493-LT-KX");
    assertThat(day.fixed(RULE)).hasToString("64493-50-KX");
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          64635-LT, 64636-LT x7           ; 64635-LT, 64636-LT x4
          64635-LT, 64636-LT x6           ; 64635-LT, 64636-LT x4
          64635-50, 64636-50 x3, 64636-LT x2; 64635-50, 64636-50 x3, 64636-LT
          """)
  void otherExcess_isCutToTheLimit(String lines, String expected) {
    DayCase day = DayCase.under("M OH").billed(lines);
    assertThat(day.fixed(RULE)).hasToString(expected);
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).isEmpty();
  }

  @Test
  void otherCodesAboveALimitThatCanBeAppealed_areForTheRecordToSay() {
    Finding finding = DayCase.under("M OH").billed("64493, J3301 x17").finding(RULE);
    assertThat(finding.fix())
        .isEqualTo(
            new Fix.Advise(
                "bill what the record says was given; units above 16 are paid on appeal with it"));
  }

  @Test
  void otherCodesAboveALimitThatStands_areCutToIt() {
    DayCase day = DayCase.under("M OH").billed("64493, 20552-59, 20552-59");
    assertThat(day.fixed(RULE)).hasToString("64493, 20552-59");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2026-03-02; 64493, 99213 x2; unit limit of 99213: the code stands in no unit table that was read
          2026-03-02; 64493, J1010 x40; unit limit of J1010, not published in 2024Q3
          """)
  void whatNoTableSays_isNamed(String day, String lines, String missing) {
    assertThat(DayCase.under("M OH").on(day).billed(lines).judgements(RULE))
        .contains(new Judgement.Undetermined(List.of(missing)));
  }

  @Test
  void twoLinesThatAreOneUnit_areNamed() {
    assertThat(DayCase.under("M-ASC OH").billed("64493-RT, 64493-LT").judgements(RULE))
        .filteredOn(Judgement.Resolved.class::isInstance)
        .extracting(judgement -> ((Judgement.Resolved) judgement).lines())
        .containsExactly(List.of(1, 2));
  }

  @Test
  void moreJointsThanTheLimitOnAppeal_areAdviceWhenDone() {
    DayCase day =
        DayCase.under("M OH")
            .done("RFA: C2-3 left, C3-4 left, C4-5 left, C5-6 left, C6-7 left, C7-T1 left")
            .billed("64633-LT, 64634-LT x5");
    Finding finding = day.finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
    assertThat(finding.fix()).isInstanceOf(Fix.Advise.class);
    assertThat(day.billed("64633-LT, 64634-LT x6").finding(RULE).severity())
        .isEqualTo(Severity.ERROR);
  }
}
