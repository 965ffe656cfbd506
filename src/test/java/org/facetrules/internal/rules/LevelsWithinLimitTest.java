package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsWithinLimitTest {
  private static final String RULE = "FR-501";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RFA: L4-5 bilateral / L5-S1 bilateral | PASSED
          RFA: L3-4 left / L4-5 left / L5-S1 left | FLAGGED
          RFA: L3-4 left / L4-5 right / L5-S1 left | FLAGGED
          RFA: L4-5 left / L4-5 right / L5-S1 left | PASSED
          RFA: L4-5 left / L5-S1 left + MBB: L2-3 left | PASSED
          MBB: L4-5 left / L5-S1 left | PASSED
          MBB: L3-4 left / L4-5 left / L5-S1 left | NOT_APPLICABLE
          MBB: L3-4 left / L4-5 left / L5-S1 left + RFA: C5-6 left | PASSED
          PRF: L3-4 left / L4-5 left / L5-S1 left | NOT_APPLICABLE
          """)
  void judgesWhatWasDone(String done, OutcomeKind expected) {
    assertThat(CoverageCase.under("M OH").done(done).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH     | 64635-LT 64636-LT | PASSED
          M OH     | 64635-LT 64636-LT x2 | FLAGGED
          M OH     | 64635-50 64636-50 64636-LT | FLAGGED
          M OH     | 64635-50 64636-RT 64636-LT | UNDETERMINED
          M-ASC OH | 64635-RT 64635-LT 64636-RT 64636-LT | UNDETERMINED
          M OH     | 64635-LT 64633-LT 64634-LT | PASSED
          M OH     | 64636-LT x2 | PASSED
          M OH     | 64636-LT x3 | FLAGGED
          M OH     | 64493 64494 64495 | NOT_APPLICABLE
          M OH     | 64493 64494 | PASSED
          M OH     | 99213 | NOT_APPLICABLE
          cpt      | 64635-LT 64636-LT x2 | NOT_APPLICABLE
          """)
  void judgesTheClaimAlone(String payer, String billed, OutcomeKind expected) {
    assertThat(Case.under(payer).on("2026-08-03").billed(billed).outcome(RULE)).isEqualTo(expected);
  }

  /** Under the code set's form two units without a side may be both sides of one joint. */
  @ParameterizedTest
  @CsvSource({"64635-50 64636 x2, UNDETERMINED", "64635-50 64636 x3, FLAGGED"})
  void unitsWithoutASide_mayBeBothSides(String billed, OutcomeKind expected) {
    CoverageCase day = CoverageCase.under("cpt").saying(CoverageTerm.LEVELS, 2).billed(billed);
    assertThat(day.outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "MBB: L3-4 left / L4-5 left / L5-S1 left, PASSED",
    "MBB: L2-3 left / L3-4 left / L4-5 left / L5-S1 left, FLAGGED"
  })
  void withoutASentenceOnTheThirdLevel_injectionsCountToo(String done, OutcomeKind expected) {
    CoverageCase day = CoverageCase.under("cpt").saying(CoverageTerm.LEVELS, 3).done(done);
    assertThat(day.outcome(RULE)).isEqualTo(expected);
  }

  /** Some payers limit injections and say nothing of destruction, or the other way round. */
  @ParameterizedTest
  @CsvSource({
    "MBB: L3-4 left / L4-5 left / L5-S1 left, FLAGGED",
    "MBB: L4-5 left / L5-S1 left, PASSED",
    "RFA: L3-4 left / L4-5 left / L5-S1 left, NOT_APPLICABLE"
  })
  void limitOfInjectionsAlone_isOfInjections(String done, OutcomeKind expected) {
    CoverageCase day = CoverageCase.under("cpt").saying(CoverageTerm.INJECTED_LEVELS, 2);
    assertThat(day.done(done).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "RFA: L3-4 left / L4-5 left / L5-S1 left, FLAGGED",
    "MBB: L3-4 left / L4-5 left / L5-S1 left, PASSED"
  })
  void limitOfItsOwn_comesFirst(String done, OutcomeKind expected) {
    CoverageCase day =
        CoverageCase.under("cpt")
            .saying(CoverageTerm.LEVELS, 3)
            .saying(CoverageTerm.DESTROYED_LEVELS, 2);
    assertThat(day.done(done).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void thirdLevelCode_mayStandForMoreThanTheLimit() {
    CoverageCase day =
        CoverageCase.under("cpt").saying(CoverageTerm.LEVELS, 3).billed("64493 64494 64495");
    assertThat(day.missing(RULE)).containsExactly("levels");
  }

  @ParameterizedTest
  @CsvSource({
    "M OH, 2021-05-01, NOT_APPLICABLE",
    "M OH, 2021-05-02, FLAGGED",
    "M FL, 2021-04-24, NOT_APPLICABLE",
    "M FL, 2021-04-25, FLAGGED"
  })
  void begins_withTheContractorsPolicy(String payer, String day, OutcomeKind expected) {
    assertThat(Case.under(payer).on(day).billed("64635-LT 64636-LT x2").outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void finding_countsJointsAndNamesThePolicy() {
    Finding finding =
        CoverageCase.under("M OH").done("RFA: L3-4 left / L4-5 left / L5-S1 left").finding(RULE);
    assertThat(finding.message())
        .isEqualTo(
            "3 levels of the lumbar region in one session (L3-L4 left, L4-L5 left, L5-S1 left): the"
                + " limit is 2");
    assertThat(finding.fact("policy")).contains("L38773");
    assertThat(finding.citation().key()).isEqualTo("G-PREC");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.fix().toString()).contains("GA", "GZ");
  }

  /** Before the revision in which the value was read the evidence is weaker. */
  @ParameterizedTest
  @CsvSource({
    "M OH, 2026-07-22, B, ERROR",
    "M OH, 2026-07-23, A, ERROR",
    "M TX, 2026-07-23, C, WARNING"
  })
  void severity_followsTheGradeOfTheDay(
      String payer, String day, EvidenceGrade grade, Severity expected) {
    Finding finding = Case.under(payer).on(day).billed("64635-LT 64636-LT x2").finding(RULE);
    assertThat(finding.citation().grade()).isEqualTo(grade);
    assertThat(finding.severity()).isEqualTo(expected);
  }

  @Test
  void outsideMedicare_noNoticeIsSuggested() {
    CoverageCase day =
        CoverageCase.under("cpt")
            .saying(CoverageTerm.LEVELS, 1)
            .done("MBB: L4-5 left / L5-S1 left");
    assertThat(day.finding(RULE).fix().toString()).doesNotContain("GA");
    assertThat(day.finding(RULE).fact("policy")).contains("test-plan");
  }
}
