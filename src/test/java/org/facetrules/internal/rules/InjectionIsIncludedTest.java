package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InjectionIsIncludedTest {
  private static final String RULE = "FR-405";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M OH; RFA: L4-5 left + MBB: L4-5 left          ; 64635-LT, 64493-LT     ; FLAGGED
          M OH; RFA: L4-5 left + MBB: L4-5 left          ; 64635-LT, 64493-59-LT  ; FLAGGED
          cpt ; RFA: L4-5 left + MBB: L4-5 left          ; 64635-LT, 64493-59-LT  ; FLAGGED
          M OH; RFA: L4-5 left + MBB us: L4-5 left       ; 64635-LT, 0216T-LT     ; FLAGGED
          M OH; RFA: L4-5 left + MBB: L4-5 right         ; 64635-LT, 64493-RT     ; PASSED
          M OH; RFA: L4-5 left + MBB: L3-4 left          ; 64635-LT, 64493-59-LT  ; PASSED
          M OH; RFA: L4-5 left + MBB: L3-4 left, L4-5 left; 64635-LT, 64493-59-LT ; PASSED
          M OH; RFA: L4-5 left + MBB: L3-4 left, L4-5 left; 64635-LT, 64493-59-LT, 64494-LT; FLAGGED
          M OH; RFA: L4-5 left + MBB: L4-5 bilateral     ; 64635-LT, 64493-50-59  ; FLAGGED
          M OH; RFA: L4-5 left + MBB: L4-5 bilateral     ; 64635-LT, 64493-50     ; FLAGGED
          cpt ; RFA: L4-5 left + MBB: L4-5 bilateral     ; 64635-LT, 64493-50-59  ; FLAGGED
          cpt ; RFA: L4-5 left + MBB: L4-5 bilateral     ; 64493-50               ; FLAGGED
          M-ASC OH; RFA: L4-5 left + MBB: L4-5 bilateral ; 64635-LT, 64493-RT, 64493-LT ; FLAGGED
          M OH; RFA: L4-5 left + MBB: L4-5 bilateral     ; 64635-LT, 64493-RT     ; PASSED
          M OH; RFA: L4-5 left + MBB: L4-5 bilateral / C4-5 left ; 64635-LT, 64493-50, 64490-LT ; FLAGGED
          M OH; RFA: L4-5 left + MBB: L4-5 bilateral / L5-S1 bilateral / L3-4 left ; 64635-LT, 64493-50-59, 64494-50-59, 64495-LT-59 ; FLAGGED
          M OH; RFA: L4-5 left + MBB: L4-5               ; 64635-LT               ; FLAGGED
          M OH; RFA: L4-5 left + MBB: L4-5 left          ; 64635-LT               ; NOT_APPLICABLE
          M OH; RFA: L4-5 left                           ; 64635-LT               ; NOT_APPLICABLE
          """)
  void judgesByTheEncounter(String payer, String done, String lines, OutcomeKind expected) {
    assertThat(DayCase.under(payer).done(done).billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          64635-LT, 64493-59-LT ; UNDETERMINED
          64635-50, 64493-59-LT ; UNDETERMINED
          64635, 64493-LT       ; UNDETERMINED
          64635-LT, 64493-RT    ; PASSED
          64635-RT, 64493-LT    ; PASSED
          64635-LT, 64490-LT    ; PASSED
          64635-LT, 64636-LT    ; NOT_APPLICABLE
          64493, 64494          ; NOT_APPLICABLE
          """)
  void judgesAClaimAlone(String lines, OutcomeKind expected) {
    assertThat(DayCase.under("M OH").billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_namesTheJoint_andTheFixIsSafe() {
    DayCase day =
        DayCase.under("M OH")
            .done("RFA: L4-5 left + MBB: L4-5 left, L5-S1 left + RFA: L5-S1 left")
            .billed("64635-LT, 64636-LT, 64493-59-LT, 64494-LT");
    Finding finding = day.findings(RULE).get(0);
    assertThat(finding.message())
        .isEqualTo(
            "64493-59-LT is part of the destruction at L4-L5 left, L5-S1 left, expected the"
                + " destruction alone");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(((Fix.Edits) finding.fix()).safety()).isEqualTo(Fix.Safety.SAFE);
    assertThat(day.fixed(RULE)).hasToString("64635-LT, 64636-LT");
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M OH; L4-5 bilateral                   ; 64635-LT, 64493-50-59-KX ; L4-L5 left ; 2; 64635-LT, 64493-59-RT-KX
          M OH; L4-5 bilateral                   ; 64635-LT, 64493-50-KX    ; L4-L5 left ; 2; 64635-LT, 64493-RT-KX
          cpt ; L4-5 bilateral / L5-S1 left      ; 64635-LT, 64494-59-LT, 64493-50-59 ; L4-L5 left ; 3; 64635-LT, 64494-59-LT, 64493-59-RT
          """)
  void injectionOfBothSides_keepsTheOtherSide(
      String payer, String sites, String lines, String level, int line, String fixed) {
    DayCase day =
        DayCase.under(payer)
            .done("RFA: L4-5 left + MBB diagnostic: " + sites)
            .billed(lines)
            .beside("");
    Finding finding = day.finding(RULE);
    assertThat(finding.fact("level")).hasValue(level);
    assertThat(finding.place().line()).hasValue(line);
    assertThat(((Fix.Edits) finding.fix()).safety()).isEqualTo(Fix.Safety.SAFE);
    assertThat(day.fixed(RULE)).hasToString(fixed);
    assertThat(day.afterFix(RULE).findings())
        .allMatch(found -> found.severity() == Severity.ADVICE);
    assertThat(day.outcome("FR-306")).isEqualTo(OutcomeKind.PASSED);
    assertThat(day.outcome("FR-402")).isNotEqualTo(OutcomeKind.FLAGGED);
  }

  @Test
  void sharedSides_areNamedAlone() {
    DayCase day =
        DayCase.under("cpt")
            .done("RFA: L4-5 left + MBB: L4-5 bilateral")
            .billed("64635-LT, 64493-RT, 64494-LT");
    assertThat(day.finding(RULE).fact("level")).hasValue("L4-L5 left");
  }

  @Test
  void sideNotDocumented_isAQuestion() {
    Finding finding =
        DayCase.under("cpt").done("RFA: L4-5 left + MBB: L4-5").billed("64635-LT").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(((Fix.Query) finding.fix()).readings()).hasSize(2);
  }

  /** A second level was done and its line has the code of a third one: it stays, with its code. */
  @Test
  void lineThatIsASlipOfAnotherLevel_isMendedAndNotRemoved() {
    RuleRow row =
        RuleRow.of(
            RULE,
            "M-ASC WA",
            "2024-08-05",
            "RFA: C4-5 bilateral + INJ diagnostic: C2-3 bilateral / C3-4 bilateral / C4-5 bilateral",
            "64633-RT 64633-LT 64490-59-RT-KX 64490-59-LT-KX 64492-59-RT-KX 64491-59-LT-KX");
    assertThat(row.fixed())
        .isEqualTo(
            "64633-RT, 64633-LT, 64490-59-RT-KX, 64490-59-LT-KX, 64491-59-RT-KX, 64491-59-LT-KX");
  }
}
