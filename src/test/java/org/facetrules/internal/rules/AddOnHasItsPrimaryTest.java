package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.coding.Shorthand;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.OtherService;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddOnHasItsPrimaryTest {
  private static final String RULE = "FR-201";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt   | - | - | 64493-LT 64494-LT | PASSED
          M OH  | - | - | 64493-LT 64494-LT | PASSED
          cpt   | 2010-01-01 | - | 64493-LT 64494-LT | PASSED
          cpt   | 2010-01-01 | - | 64494-LT | FLAGGED
          cpt   | - | - | 64490-LT 64494-LT | PASSED
          cpt   | - | - | 64493-LT 64491-LT | FLAGGED
          cpt   | - | - | 64494-LT 64495-LT | FLAGGED
          cpt   | - | - | 64494-LT 64493-LT | PASSED
          cpt   | - | - | 64635-LT 64636-LT x3 | PASSED
          cpt   | - | - | 64633-LT 64636-LT | PASSED
          cpt   | - | - | 64635-LT 64634-LT | FLAGGED
          cpt   | - | - | 64636-LT | FLAGGED
          cpt   | - | - | 0216T-LT 0217T-LT | PASSED
          cpt   | - | - | 0213T-LT 0217T-LT | FLAGGED
          cpt   | - | - | 64493-LT 99153 | FLAGGED
          cpt   | - | - | 64493-LT 99152 99153 | PASSED
          cpt   | - | - | 64493-LT 64480 | FLAGGED
          cpt   | - | - | 64493-LT 77003 | NOT_APPLICABLE
          cpt   | - | - | 64493-LT | NOT_APPLICABLE
          cpt   | - | - | - | NOT_APPLICABLE
          M OH  | - | MBB diagnostic: L4-5 left / L5-S1 left | 64494-LT-KX | FLAGGED
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void primaryOfAnotherProvider_doesNotCount() {
    List<ClaimLine> lines = List.of(line("64493", Performer.OTHER), line("64494", Performer.SAME));
    assertThat(Case.under("cpt").billed(lines).outcome(RULE)).isEqualTo(OutcomeKind.FLAGGED);
  }

  @Test
  void bothOfAnotherProvider_belongTogether() {
    List<ClaimLine> lines = List.of(line("64493", Performer.OTHER), line("64494", Performer.OTHER));
    assertThat(Case.under("cpt").billed(lines).outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void primaryOnAnotherClaim_counts() {
    assertThat(beside(Performer.SAME)).isEqualTo(OutcomeKind.PASSED);
    assertThat(beside(Performer.OTHER)).isEqualTo(OutcomeKind.FLAGGED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          64494-LT            ; 64493                  ; performer of /otherServices/0 (64493)
          64494-LT            ; 99213 by same, 64490   ; performer of /otherServices/1 (64490)
          64636-LT            ; 64635                  ; performer of /otherServices/0 (64635)
          64636-LT            ; 64633                  ; performer of /otherServices/0 (64633)
          64494-LT by other   ; 64493                  ; performer of /otherServices/0 (64493)
          """)
  void performerOfThePrimary_isAsked(String lines, String others, String missing) {
    DayCase day = DayCase.under("M OH").billed(lines).beside(others);
    assertThat(day.judgements(RULE)).containsExactly(new Judgement.Undetermined(List.of(missing)));
    assertThat(day.beside("64493 by other, 64633 by other").outcome(RULE))
        .isEqualTo(lines.endsWith("other") ? OutcomeKind.PASSED : OutcomeKind.FLAGGED);
  }

  @Test
  void openQuestion_isAskedAndNoError() {
    Case open = RuleCase.of("cpt", "-", "MBB: L4-5 left + MBB: L3", "64494-LT");
    Finding finding = open.finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.disposition()).isEqualTo(Disposition.NEEDS_ANSWER);
    assertThat(finding.fix()).isInstanceOf(Fix.Query.class);
    Case drug = RuleCase.of("cpt", "-", "MBB: L4-5 left + MBB: L3", "64493-LT 99153");
    assertThat(drug.finding(RULE).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void finding_asksHowManyLevels() {
    Finding finding = RuleCase.of("cpt", "64494-LT").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message())
        .isEqualTo("64494-LT has no primary code: expected 64490 or 64493, same day and provider");
    assertThat(finding.place().path()).isEqualTo("/claim/0/code");
    assertThat(finding.fix())
        .hasToString(
            "how many lumbar levels were treated? (one level: 64493 in place of 64494 / more"
                + " levels: 64493 beside 64494)");
  }

  @Test
  void knownLevels_answerTheQuestion() {
    Case wrong = RuleCase.of("cpt", "-", "MBB: L4-5 left / L5-S1 left", "64494-LT");
    assertThat(wrong.finding(RULE).fix()).hasToString("add line 64493-LT");
    Case open = RuleCase.of("cpt", "-", "MBB unguided: L4-5 left", "64494-LT");
    assertThat(open.finding(RULE).fix()).isInstanceOf(Fix.Query.class);
  }

  @Test
  void otherAddOn_getsAdvice() {
    assertThat(RuleCase.of("cpt", "99153").finding(RULE).fix())
        .isEqualTo(new Fix.Advise("bill the primary code beside it"));
  }

  @Test
  void answer_standsOnTheTable() {
    assertThat(RuleCase.of("cpt", "64494-LT").report().editions())
        .anyMatch(edition -> edition.table().equals("add-on-edits"));
  }

  private static OutcomeKind beside(Performer performer) {
    Encounter encounter =
        Encounter.builder(Shorthand.DAY)
            .otherServices(
                List.of(
                    OtherService.builder()
                        .code(ProcedureCode.of("64493"))
                        .performedBy(performer)
                        .build()))
            .build();
    ValidationReport report =
        EncounterValidator.standard()
            .tracing()
            .validate(encounter, Claim.parse(Shorthand.DAY, "64494-LT"));
    return Case.outcome(report, RULE);
  }

  private static ClaimLine line(String code, Performer performer) {
    return ClaimLine.builder().code(ProcedureCode.of(code)).performedBy(performer).build();
  }
}
