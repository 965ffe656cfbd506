package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.encounter.RecordAnswer;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.PolicyDemand;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AblationIsConsideredTest {
  private static final String RULE = "FR-527";

  private static CoverageCase of(String done, PolicyDemand demand) {
    return CoverageCase.under("cpt").done(done).saying(CoverageTerm.ABLATION_CONSIDERED, demand);
  }

  @ParameterizedTest
  @CsvSource({"YES, PASSED", "NO, FLAGGED"})
  void record_saysWhetherItIsConsidered(RecordAnswer answer, OutcomeKind expected) {
    CoverageCase day = of("MBB diagnostic: L4-5 left", PolicyDemand.REQUIRED);
    assertThat(day.record(record -> record.ablationConsidered(answer)).outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "MBB diagnostic: L4-5 left, FLAGGED",
    "MBB: L4-5 left, UNDETERMINED",
    "IA therapeutic: L4-5 left, NOT_APPLICABLE",
    "RFA: L4-5 left, NOT_APPLICABLE"
  })
  void diagnostics_areJudged(String done, OutcomeKind expected) {
    CoverageCase day = of(done, PolicyDemand.REQUIRED);
    assertThat(day.record(record -> record.ablationConsidered(RecordAnswer.NO)).outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void whatIsNotKnown_isNamed() {
    CoverageCase day = of("MBB diagnostic: L4-5 left", PolicyDemand.REQUIRED);
    assertThat(day.missing(RULE)).containsExactly("record");
    assertThat(day.record(record -> {}).missing(RULE))
        .containsExactly("record: destruction considered");
  }

  @Test
  void policyWithoutTheDemand_isNotJudged() {
    CoverageCase day = CoverageCase.under("M OH").done("MBB diagnostic: L4-5 left");
    assertThat(day.record(record -> record.ablationConsidered(RecordAnswer.NO)).outcome(RULE))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    CoverageCase free = of("MBB diagnostic: L4-5 left", PolicyDemand.NOT_REQUIRED);
    assertThat(free.record(record -> record.ablationConsidered(RecordAnswer.NO)).outcome(RULE))
        .isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void finding_isAWarning() {
    Finding finding =
        of("MBB diagnostic: L4-5 left", PolicyDemand.REQUIRED)
            .record(record -> record.ablationConsidered(RecordAnswer.NO))
            .finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo("destruction considered: the record says no, expected yes");
  }
}
