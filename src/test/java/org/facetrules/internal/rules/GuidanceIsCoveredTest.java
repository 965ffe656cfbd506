package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidanceIsCoveredTest {
  private static final String RULE = "FR-517";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: L4-5 left | PASSED
          MBB ct: L4-5 left | PASSED
          MBB us: L4-5 left | FLAGGED
          MBB mri: L4-5 left | FLAGGED
          MBB none: L4-5 left | FLAGGED
          RFA us: L4-5 left | FLAGGED
          MBB unguided: L4-5 left | UNDETERMINED
          MBB us: L4-5 left + MBB unguided: L5-S1 left | FLAGGED
          PRF us: L4-5 left | NOT_APPLICABLE
          """)
  void judgesWhatWasDone(String done, OutcomeKind expected) {
    assertThat(CoverageCase.under("M OH").done(done).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 64493-LT | PASSED
          M OH | 2026-08-03 | 64635-LT | PASSED
          M OH | 2026-08-03 | 0213T-LT | FLAGGED
          M OH | 2026-08-03 | 0216T-LT | FLAGGED
          M OH | 2026-08-03 | 64999 | NOT_APPLICABLE
          M OH | 2021-05-01 | 0216T-LT | NOT_APPLICABLE
          M OH | 2021-05-02 | 0216T-LT | FLAGGED
          cpt  | 2026-08-03 | 0216T-LT | NOT_APPLICABLE
          """)
  void judgesTheClaimAlone(String payer, String day, String billed, OutcomeKind expected) {
    assertThat(Case.under(payer).on(day).billed(billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void policyWithUltrasound_passes() {
    CoverageCase day =
        CoverageCase.under("M OH")
            .saying(CoverageTerm.IMAGING, Set.of(ImageGuidance.ULTRASOUND))
            .billed("0216T-LT");
    assertThat(day.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  /** Some payers name what they refuse, and not what they want. */
  @ParameterizedTest
  @CsvSource({
    "MBB us: L4-5 left, FLAGGED",
    "MBB: L4-5 left, PASSED",
    "MBB mri: L4-5 left, PASSED",
    "MBB unguided: L4-5 left, UNDETERMINED"
  })
  void refusedImaging_isFlagged(String done, OutcomeKind expected) {
    CoverageCase day =
        CoverageCase.under("cpt")
            .saying(CoverageTerm.IMAGING_NOT_COVERED, Set.of(ImageGuidance.ULTRASOUND));
    assertThat(day.done(done).outcome(RULE)).isEqualTo(expected);
    if (expected == OutcomeKind.FLAGGED) {
      assertThat(day.finding(RULE).message())
          .isEqualTo("done under ultrasound; covered is other imaging");
    }
  }

  @Test
  void finding_namesWhatIsCovered() {
    Finding finding = CoverageCase.under("M OH").done("MBB us: L4-5 left").finding(RULE);
    assertThat(finding.message()).isEqualTo("done under ultrasound; covered is fluoroscopy or CT");
    assertThat(finding.place()).hasToString("/procedures/0/guidance");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }
}
