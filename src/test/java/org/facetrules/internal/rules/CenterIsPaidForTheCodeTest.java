package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CenterIsPaidForTheCodeTest {
  private static final String RULE = "FR-528";

  @ParameterizedTest
  @CsvSource({
    "M-ASC OH, 64999, 2026-03-02, FLAGGED",
    "M-ASC OH, 64999, 2021-01-01, FLAGGED",
    "M-ASC OH, 64999, 2020-12-31, NOT_APPLICABLE",
    "M-ASC OH, 27096-LT, 2026-03-02, FLAGGED",
    "M-ASC OH, G0260-LT, 2026-03-02, PASSED",
    "M-ASC OH, 64635-LT, 2026-03-02, PASSED",
    "M OH, 64999, 2026-03-02, NOT_APPLICABLE",
    "M-hospital OH, 64999, 2026-03-02, NOT_APPLICABLE",
    "cpt-ASC, 64999, 2026-03-02, NOT_APPLICABLE"
  })
  void judges(String payer, String claim, String day, OutcomeKind expected) {
    assertThat(Case.under(payer).on(day).billed(claim).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_namesTheLine() {
    assertThat(
            Case.under("M-ASC OH")
                .on("2026-03-02")
                .billed("64493-LT, 64999")
                .finding(RULE)
                .place()
                .line())
        .hasValue(2);
  }
}
