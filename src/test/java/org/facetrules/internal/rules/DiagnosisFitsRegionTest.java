package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisFitsRegionTest {
  private static final String RULE = "FR-602";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          64493-LT | M47.816         ; PASSED
          64493-LT | M47.817         ; PASSED
          64493-LT | M47.815         ; PASSED
          64490-LT | M47.815         ; PASSED
          64493-LT | M47.812         ; FLAGGED
          64490-LT | M47.816         ; PASSED
          64490-LT | M47.816, 64491-LT | M47.816 ; FLAGGED
          64490-LT | M47.814, 64491-LT | M47.816 ; PASSED
          64490-RT | M47.816, 64490-LT | M47.816 ; PASSED
          64490-LT | M47.815, 64491-LT | M47.815 ; PASSED
          64493-LT | M47.815, 64494-LT | M47.815 ; FLAGGED
          64490-LT | M47.817         ; FLAGGED
          64493-LT | M47.812 M47.816 ; PASSED
          64493-LT | M54.50          ; PASSED
          64493-LT |                 ; PASSED
          64493-LT                   ; UNDETERMINED
          20552 | M47.812            ; NOT_APPLICABLE
          """)
  void judgesAClaimAlone(String lines, OutcomeKind expected) {
    assertThat(DayCase.under("cpt").billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  /** A lumbar diagnosis fits T12-L1, one level of the codes of the neck and chest. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          64490-RT | M47.816, 64491-RT | M47.816; 64491-RT
          64491-RT | M47.816, 64490-RT | M47.816; 64491-RT
          64491-RT | M47.816, 64492-RT | M47.816, 64490-RT | M47.816; 64491-RT 64492-RT
          """)
  void orderOfLines_changesNothing(String lines, String flagged) {
    assertThat(DayCase.findings(DayCase.under("cpt").billed(lines).report(), RULE))
        .extracting(finding -> finding.fact("line").orElseThrow())
        .isEqualTo(List.of(flagged.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({
    "C7-T1 left, 64490, M47.813, PASSED",
    "C6-7 left, 64490, M47.813, PASSED",
    "T1-2 left, 64490, M47.813, PASSED",
    "T2-3 left, 64490, M47.813, FLAGGED",
    "C4-5 left, 64490, M47.814, FLAGGED",
    "T12-L1 left, 64490, M47.815, PASSED",
    "T12-L1 left, 64490, M47.816, PASSED",
    "T11-12 left, 64490, M47.816, FLAGGED",
    "L1-2 left, 64493, M47.815, PASSED",
    "L2-3 left, 64493, M47.815, FLAGGED",
    "L4-5 left, 64493, M47.816, PASSED",
    "L4-5 left, 64493, M47.817, PASSED",
    "L5-S1 left, 64493, M47.816, PASSED",
    "L3-4 left, 64493, M47.817, FLAGGED",
    // The code is of another region, which FR-101 says; the diagnosis is right.
    "C4-5 left, 64493, M47.812, PASSED",
    "L4-5 left, 64490, M47.816, PASSED",
    "C4-5 left, 64493, M47.816, FLAGGED"
  })
  void judgesByTheJoints(String site, String code, String diagnosis, OutcomeKind expected) {
    assertThat(
            DayCase.under("cpt")
                .done("MBB: " + site)
                .billed(code + "-LT | " + diagnosis)
                .outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void finding_namesTheJoints() {
    DayCase day = DayCase.under("cpt").done("MBB: L3-4 left").billed("64493-LT | M47.812");
    assertThat(day.finding(RULE).severity()).isEqualTo(Severity.WARNING);
    assertThat(day.finding(RULE).message())
        .isEqualTo(
            "64493-LT has M47.812: another part of the spine, expected a diagnosis of L3-L4");
  }
}
