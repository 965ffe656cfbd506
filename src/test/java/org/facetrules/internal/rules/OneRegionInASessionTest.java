package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneRegionInASessionTest {
  private static final String RULE = "FR-503";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | MBB: L4-5 left | PASSED
          M OH | 2026-08-03 | MBB: C5-6 left / L4-5 left | FLAGGED
          M OH | 2026-08-03 | RFA: C5-6 left + MBB: L4-5 left | FLAGGED
          M OH | 2026-08-03 | MBB: T12-L1 left / L1-2 left | PASSED
          M OH | 2026-08-03 | RFA: T12-L1 left / L1-2 left | PASSED
          M OH | 2026-08-03 | MBB: T11-12 left / T12-L1 left / L1-2 left | FLAGGED
          M OH | 2024-12-31 | MBB: T12-L1 left / L1-2 left | FLAGGED
          M OH | 2025-01-01 | MBB: T12-L1 left / L1-2 left | PASSED
          M OH | 2026-08-03 | PRF: L4-5 left | NOT_APPLICABLE
          cpt  | 2026-08-03 | MBB: C5-6 left / L4-5 left | NOT_APPLICABLE
          """)
  void judgesWhatWasDone(String payer, String day, String done, OutcomeKind expected) {
    assertThat(CoverageCase.under(payer).on(day).done(done).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 64490 64493 | FLAGGED
          M OH | 2026-08-03 | 64633 64493 | FLAGGED
          M OH | 2026-08-03 | 64490 64494 | UNDETERMINED
          M OH | 2026-08-03 | 64633 64636 | UNDETERMINED
          M OH | 2026-08-03 | 64633 64494 | FLAGGED
          M OH | 2026-08-03 | 64490 64491 64494 | FLAGGED
          M OH | 2026-08-03 | 64490 64494 64495 | FLAGGED
          M OH | 2024-12-31 | 64490 64494 | FLAGGED
          M OH | 2026-08-03 | 64493 64494 | PASSED
          M OH | 2026-08-03 | 99213 | NOT_APPLICABLE
          M OH | 2021-05-01 | 64490 64493 | NOT_APPLICABLE
          M OH | 2021-05-02 | 64490 64493 | FLAGGED
          """)
  void judgesTheClaimAlone(String payer, String day, String billed, OutcomeKind expected) {
    assertThat(Case.under(payer).on(day).billed(billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_namesBothRegions() {
    Finding finding = Case.under("M OH").on("2026-08-03").billed("64493 64490").finding(RULE);
    assertThat(finding.message())
        .isEqualTo("2 regions in one session (cervical/thoracic, lumbar): the limit is 1");
    assertThat(finding.fact("policy")).contains("L38773");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void policyOfTwoRegions_passes() {
    CoverageCase day = CoverageCase.under("M OH").saying(CoverageTerm.REGIONS, 2);
    assertThat(day.billed("64490 64493").outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }
}
