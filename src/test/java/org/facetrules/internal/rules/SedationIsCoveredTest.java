package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.encounter.DocumentedReason;
import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SedationIsCoveredTest {
  private static final String RULE = "FR-520";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 64493-LT, 99152 | FLAGGED
          M OH | 64493-LT, 99156 | FLAGGED
          M OH | 64493-LT, 01992 | FLAGGED
          M OH | 64493-LT, G0500 | FLAGGED
          M OH | 64493-LT | NOT_APPLICABLE
          M OH | 64493-LT, 99213 | NOT_APPLICABLE
          M OH | 64635-LT, 99152 | UNDETERMINED
          M OH | 64635-LT, 64493-RT, 99152 | UNDETERMINED
          M OH | 99152 | NOT_APPLICABLE
          cpt  | 64493-LT, 99152 | NOT_APPLICABLE
          """)
  void injectionsAndDestruction_haveTheirOwnStance(
      String payer, String billed, OutcomeKind expected) {
    assertThat(CoverageCase.under(payer).billed(billed).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"01992, FLAGGED", "99156, FLAGGED", "99213, NOT_APPLICABLE"})
  void sedationOnAnotherClaim_counts(String beside, OutcomeKind expected) {
    assertThat(CoverageCase.under("M OH").billed("64493-LT").beside(beside).outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"DOCUMENTED, PASSED", "ABSENT, FLAGGED"})
  void destruction_wantsItsNecessity(DocumentedReason reason, OutcomeKind expected) {
    CoverageCase day =
        CoverageCase.under("M OH")
            .billed("64635-LT, 99152")
            .record(record -> record.sedationNecessity(reason));
    assertThat(day.outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void whatIsNotKnown_isNamed() {
    CoverageCase day = CoverageCase.under("M OH").billed("64635-LT, 99152");
    assertThat(day.missing(RULE)).containsExactly("record");
    assertThat(day.record(record -> {}).missing(RULE))
        .containsExactly("record: necessity of sedation");
  }

  @ParameterizedTest
  @CsvSource({"M NY, covered on appeal", "M WA, not covered", "M OH, covered on appeal"})
  void stanceForInjections_isTheContractors(String payer, String stance) {
    Finding finding = CoverageCase.under(payer).billed("64493-LT, 99152").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message()).isEqualTo("sedation 99152 for an injection: " + stance);
    assertThat(finding.fix().toString().contains("appeal")).isEqualTo(stance.contains("appeal"));
  }

  @ParameterizedTest
  @CsvSource({"2021-05-01, NOT_APPLICABLE", "2021-05-02, FLAGGED"})
  void begins_withTheContractorsPolicy(String day, OutcomeKind expected) {
    assertThat(CoverageCase.under("M OH").on(day).billed("64493-LT, 99152").outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void coveredSedation_passes() {
    CoverageCase day =
        CoverageCase.under("M OH")
            .saying(CoverageTerm.SEDATION_FOR_INJECTIONS, CoverageStance.COVERED);
    assertThat(day.billed("64493-LT, 99152").outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }
}
