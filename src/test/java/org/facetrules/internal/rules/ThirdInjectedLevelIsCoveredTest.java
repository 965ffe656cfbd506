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

class ThirdInjectedLevelIsCoveredTest {
  private static final String RULE = "FR-502";
  private static final String THREE = "MBB diagnostic: L3-4 left / L4-5 left / L5-S1 left";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          64493 64494 | PASSED
          64493 64494 64495 | FLAGGED
          64490 64491 64492 | FLAGGED
          0216T 0217T 0218T | FLAGGED
          64493 64494 64635 64636 x2 | PASSED
          64635 64636 x2 | NOT_APPLICABLE
          99213 | NOT_APPLICABLE
          """)
  void judgesTheClaimAlone(String billed, OutcomeKind expected) {
    assertThat(Case.under("M OH").on("2026-08-03").billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: L3-4 left / L4-5 left / L5-S1 left | FLAGGED
          MBB diagnostic: L3-4 left / L4-5 left + IA therapeutic: L5-S1 left | FLAGGED
          MBB: L4-5 left / L4-5 right / L5-S1 left | PASSED
          MBB: T12-L1 left / L1-2 left | PASSED
          MBB: C5-6 left / L4-5 left / L5-S1 left | PASSED
          RFA: L3-4 left / L4-5 left / L5-S1 left | NOT_APPLICABLE
          """)
  void judgesWhatWasDone(String done, OutcomeKind expected) {
    assertThat(CoverageCase.under("M OH").done(done).outcome(RULE)).isEqualTo(expected);
  }

  /** Two levels were done: that the third-level code is billed all the same is FR-103's. */
  @Test
  void whatWasDone_decides() {
    CoverageCase day =
        CoverageCase.under("M OH").done("MBB: L4-5 left / L5-S1 left").billed("64493 64494 64495");
    assertThat(day.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @ParameterizedTest
  @CsvSource({
    "M OH, 2021-05-01, NOT_APPLICABLE, -, -",
    "M OH, 2021-05-02, FLAGGED, WARNING, covered on appeal",
    "M OH, 2022-08-03, FLAGGED, WARNING, covered on appeal",
    "M OH, 2024-08-15, FLAGGED, WARNING, covered on appeal",
    "M OH, 2024-08-16, FLAGGED, ERROR, not covered",
    "M OH, 2026-07-23, FLAGGED, ERROR, not covered",
    "M AL, 2024-07-06, FLAGGED, WARNING, covered on appeal",
    "M AL, 2024-07-07, FLAGGED, WARNING, not covered",
    "M IA, 2024-07-13, FLAGGED, WARNING, covered on appeal",
    "M IA, 2024-07-14, FLAGGED, WARNING, not covered",
    "M TX, 2024-08-10, FLAGGED, WARNING, covered on appeal",
    "M TX, 2024-08-11, FLAGGED, WARNING, not covered"
  })
  void stance_isTheDays(
      String payer, String day, OutcomeKind expected, String severity, String stance) {
    CoverageCase third = CoverageCase.under(payer).on(day).done(THREE);
    assertThat(third.outcome(RULE)).isEqualTo(expected);
    if (expected == OutcomeKind.FLAGGED) {
      assertThat(third.finding(RULE).severity()).isEqualTo(Severity.valueOf(severity));
      assertThat(third.finding(RULE).fact("expected")).contains(stance);
    }
  }

  @Test
  void onAppeal_isAWarningOnAnyEvidence() {
    CoverageCase day =
        CoverageCase.under("cpt").saying(CoverageTerm.THIRD_LEVEL, CoverageStance.ON_APPEAL);
    Finding finding = day.done(THREE).finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.fix().toString()).contains("appeal");
  }

  @ParameterizedTest
  @CsvSource({"COVERED, PASSED", "DOCUMENTED_NECESSITY, FLAGGED", "NOT_COVERED, FLAGGED"})
  void everyStance_isJudged(CoverageStance stance, OutcomeKind expected) {
    CoverageCase day = CoverageCase.under("cpt").saying(CoverageTerm.THIRD_LEVEL, stance);
    assertThat(day.done(THREE).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_countsLevels_atTheLineOfTheThird() {
    Finding finding =
        CoverageCase.under("M OH")
            .done(THREE)
            .billed("64493-LT-KX 64494-LT-KX 64495-LT-KX")
            .finding(RULE);
    assertThat(finding.message())
        .isEqualTo(
            "3 levels of the lumbar region are injected (L3-L4 left, L4-L5 left, L5-S1 left): the"
                + " third is not covered");
    assertThat(finding.fact("limit")).contains("2");
    assertThat(finding.fact("policy")).contains("L38773");
    assertThat(finding.place().line()).hasValue(3);
  }
}
