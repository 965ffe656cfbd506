package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceIsStrongTest {
  private static final String RULE = "FR-903";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          cpt ; 20552                    ; NOT_APPLICABLE
          cpt ; 64493-LT, 77003          ; PASSED
          cpt ; 0216T-LT, 76942          ; FLAGGED
          M OH; 64635-LT, 64493-RT       ; FLAGGED
          """)
  void judges(String payer, String lines, OutcomeKind expected) {
    assertThat(DayCase.under(payer).billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void rules_areListedOnce() {
    DayCase day = DayCase.under("cpt").billed("0216T-LT | M47.81, 0217T-LT | M47.81, 76942");
    assertThat(day.finding(RULE).severity()).isEqualTo(Severity.ADVICE);
    assertThat(day.finding(RULE).message())
        .isEqualTo("evidence of grade C or D decided FR-404, FR-603, expected grade A or B");
  }
}
