package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurposeIsCoveredTest {
  private static final String RULE = "FR-523";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COVERED     | IA therapeutic: L4-5 left | PASSED
          COVERED     | IA: L4-5 left             | PASSED
          NOT_COVERED | IA therapeutic: L4-5 left | FLAGGED
          ON_APPEAL   | IA therapeutic: L4-5 left | FLAGGED
          NOT_COVERED | IA: L4-5 left             | UNDETERMINED
          NOT_COVERED | MBB diagnostic: L4-5 left | NOT_APPLICABLE
          NOT_COVERED | RFA: L4-5 left            | NOT_APPLICABLE
          """)
  void judgesWhatWasDone(CoverageStance stance, String done, OutcomeKind expected) {
    CoverageCase day = CoverageCase.under("cpt").saying(CoverageTerm.THERAPEUTIC, stance);
    assertThat(day.done(done).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "M OH, 64493-LT, FLAGGED",
    "M OH, 64493-LT-KX, NOT_APPLICABLE",
    "cpt, 64493-LT, UNDETERMINED",
    "cpt, 64635-LT, NOT_APPLICABLE"
  })
  void judgesTheClaimAlone_byKx(String payer, String billed, OutcomeKind expected) {
    CoverageCase day =
        CoverageCase.under(payer).saying(CoverageTerm.THERAPEUTIC, CoverageStance.NOT_COVERED);
    assertThat(day.billed(billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void withoutAPolicy_thereIsNothingToJudge() {
    assertThat(CoverageCase.under("cpt").done("IA therapeutic: L4-5 left").outcome(RULE))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  @Test
  void finding_isAWarning() {
    Finding finding =
        CoverageCase.under("cpt")
            .saying(CoverageTerm.THERAPEUTIC, CoverageStance.NOT_COVERED)
            .done("IA therapeutic: L4-5 left")
            .finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo("a therapeutic injection of the lumbar region is not covered");
  }
}
