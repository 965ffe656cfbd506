package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.facetrules.table.NcciSetting;
import org.facetrules.table.PairEditTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitIsSeparateTest {
  private static final String RULE = "FR-408";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M OH         ; 64493-LT, 99213          ; FLAGGED
          M OH         ; 64493-LT, 99213-25       ; RESOLVED
          M OH         ; 64493-LT, 99213-57       ; FLAGGED
          M OH         ; 64493-LT, 99213-24       ; FLAGGED
          M OH         ; 64493-LT-25, 99213       ; FLAGGED
          M OH         ; 64493-LT, 99213-59       ; FLAGGED
          M OH         ; 64635-LT, 99215          ; FLAGGED
          M-hospital OH; 64493-LT, 99213          ; PASSED
          M OH         ; 64494-LT, 99213          ; PASSED
          M OH         ; 64493-LT, 99213 by other ; PASSED
          M OH         ; 64493-LT, 99203          ; PASSED
          M OH         ; 64493-LT                 ; NOT_APPLICABLE
          M OH         ; 99213                    ; NOT_APPLICABLE
          cpt          ; 64493-LT, 99213          ; NOT_APPLICABLE
          """)
  void judges(String payer, String lines, OutcomeKind expected) {
    assertThat(DayCase.under(payer).billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  /** The statement names the visits that the shipped table has, and those that it lacks. */
  @ParameterizedTest
  @CsvSource({
    "99211, true",
    "99212, true",
    "99213, true",
    "99214, true",
    "99215, true",
    "99202, false",
    "99203, false",
    "99204, false",
    "99205, false"
  })
  void statement_isTrueOfTheShippedTable(String visit, boolean listed) {
    assertThat(PairEditTable.bundled(NcciSetting.PRACTITIONER).mentions(ProcedureCode.of(visit)))
        .isEqualTo(listed);
  }

  @ParameterizedTest
  @CsvSource({
    "99213 by same, FLAGGED",
    "99213-25, RESOLVED",
    "99213, UNDETERMINED",
    "99213 by other, PASSED"
  })
  void visitOnAnotherClaim(String other, OutcomeKind expected) {
    assertThat(DayCase.under("M OH").billed("64493-LT").beside(other).outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, UNDETERMINED", "2024-07-01, FLAGGED"})
  void pairOfUnknownFirstDay_isSaid(String day, OutcomeKind expected) {
    assertThat(DayCase.under("M OH").on(day).billed("64493-LT, 99213").outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void twoProcedures_areOneFinding_mendedBy25InFront() {
    DayCase day = DayCase.under("M OH").billed("64493-LT, 64490-LT, 99213-95");
    Finding finding = day.finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message())
        .isEqualTo(
            "99213-95 on the day of 64490-LT is not paid beside it: expected 99213-25 where the"
                + " visit was separate");
    assertThat(((Fix.Edits) finding.fix()).safety()).isEqualTo(Fix.Safety.CONFIRM);
    assertThat(day.fixed(RULE)).hasToString("64493-LT, 64490-LT, 99213-25-95");
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).isEmpty();
  }

  /** 57 is of procedures with 90 global days, 59 of procedures; 24 may stand. */
  @ParameterizedTest
  @CsvSource({
    "99213, 99213-25",
    "99213-57, 99213-25",
    "99213-59, 99213-25",
    "99213-XU, 99213-25",
    "99213-24, 99213-25-24"
  })
  void fix_leavesNoModifierThatDoesNotFit(String visit, String mended) {
    Finding finding = DayCase.under("M OH").billed("64493-LT, " + visit).finding(RULE);
    Claim claim = Claim.parse(LocalDate.of(2024, 8, 5), "64493-LT, " + visit);
    assertThat(((Fix.Edits) finding.fix()).applyTo(claim).lines().get(1).label()).isEqualTo(mended);
  }
}
