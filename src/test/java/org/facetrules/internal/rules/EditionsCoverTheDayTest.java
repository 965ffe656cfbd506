package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.facetrules.validate.ValidationReport;
import org.facetrules.validate.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsCoverTheDayTest {
  private static final String RULE = "FR-901";
  private static final String PAIRS = "ncci-ptp-practitioner";

  @ParameterizedTest
  @CsvSource({"2024-06-30, true", "2024-07-01, false", "2024-09-30, false", "2024-10-01, true"})
  void pairTable_isKnownForItsQuarter(String day, boolean named) {
    List<Finding> found = DayCase.under("M OH").on(day).billed("64493-LT, 64494-LT").findings(RULE);
    assertThat(
            found.stream()
                .filter(finding -> finding.fact("table").filter(PAIRS::equals).isPresent()))
        .hasSize(named ? 1 : 0);
  }

  @Test
  void claimThatNoTableJudges_isNotItsSubject() {
    assertThat(DayCase.under("cpt").billed("20552").outcome(RULE))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  @Test
  void tablesOfTheCoder_areLookedAtToo() {
    DayCase day = DayCase.under("cpt").done("MBB: L4-5 left").billed("64493-LT");
    assertThat(day.on("2026-11-23").outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
    assertThat(day.on("2026-11-24").findings(RULE))
        .extracting(finding -> finding.fact("table").orElseThrow())
        .contains("facet-codes");
  }

  @Test
  void advice_doesNotCountForTheVerdict() {
    ValidationReport report =
        DayCase.under("M-hospital OH").on("2026-10-01").billed("64493-LT, 27096").report();
    List<Finding> found = DayCase.findings(report, RULE);
    assertThat(found).isNotEmpty();
    assertThat(found).allMatch(finding -> finding.severity() == Severity.ADVICE);
    assertThat(found).extracting(finding -> finding.fact("table")).doesNotHaveDuplicates();
    assertThat(report.verdict()).isNotEqualTo(Verdict.ERRORS);
    assertThat(found.get(0).message())
        .isEqualTo(
            "table ncci-ptp-outpatient-hospital is known from 2024-07-01 to 2024-09-30, the date"
                + " of service is 2026-10-01");
  }
}
