package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.encounter.RecordElement;
import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherBlocksAreNecessaryTest {
  private static final String RULE = "FR-516";

  private static CoverageCase unexplained(String payer) {
    return CoverageCase.under(payer)
        .record(record -> record.addAbsent(RecordElement.NECESSITY_OF_OTHER_BLOCKS));
  }

  @ParameterizedTest
  @CsvSource({
    "'64493-LT, 62323', FLAGGED",
    "'64493-LT, 64483-LT', FLAGGED",
    "'64493-LT, 20552', FLAGGED",
    "'64493-LT, 64510', FLAGGED",
    "'64493-LT, 20610', NOT_APPLICABLE",
    "'64493-LT, 27096', NOT_APPLICABLE",
    "'64493-LT, 99213', NOT_APPLICABLE",
    "'64493-LT, 64494-LT', NOT_APPLICABLE",
    "'62323', NOT_APPLICABLE"
  })
  void blocksOnTheClaim_areSeen(String billed, OutcomeKind expected) {
    assertThat(unexplained("M OH").billed(billed).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"62323, FLAGGED", "20610, NOT_APPLICABLE", "'', NOT_APPLICABLE"})
  void blocksOnOtherClaims_areSeen(String beside, OutcomeKind expected) {
    assertThat(unexplained("M OH").billed("64493-LT").beside(beside).outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void record_documentsTheNecessityOrNot() {
    CoverageCase day = CoverageCase.under("M OH").billed("64493-LT, 62323");
    assertThat(day.missing(RULE)).containsExactly("record");
    assertThat(day.record(record -> {}).missing(RULE))
        .containsExactly("record: necessity of other blocks of the day");
    assertThat(
            CoverageCase.under("M OH")
                .billed("64493-LT, 62323")
                .record(record -> record.addDocumented(RecordElement.NECESSITY_OF_OTHER_BLOCKS))
                .outcome(RULE))
        .isEqualTo(OutcomeKind.PASSED);
  }

  @ParameterizedTest
  @CsvSource({"COVERED, PASSED", "ON_APPEAL, FLAGGED", "NOT_COVERED, FLAGGED"})
  void otherStances_wantNoRecord(CoverageStance stance, OutcomeKind expected) {
    CoverageCase day = CoverageCase.under("M OH").saying(CoverageTerm.OTHER_BLOCKS, stance);
    assertThat(day.billed("64493-LT, 62323").outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_isAWarningForEachBlock() {
    CoverageCase day = unexplained("M OH").billed("64493-LT, 62323, 20552");
    assertThat(day.findings(RULE)).hasSize(2);
    Finding finding = day.findings(RULE).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo(
            "epidural injection 62323 on the day of a facet session: its necessity is not"
                + " documented");
  }

  @ParameterizedTest
  @CsvSource({
    "M OH, 2021-05-01, NOT_APPLICABLE",
    "M OH, 2021-05-02, FLAGGED",
    "cpt, 2026-08-03, NOT_APPLICABLE"
  })
  void begins_withTheContractorsPolicy(String payer, String day, OutcomeKind expected) {
    assertThat(unexplained(payer).on(day).billed("64493-LT, 62323").outcome(RULE))
        .isEqualTo(expected);
  }
}
