package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SedationIsAnothersTest {
  private static final String RULE = "FR-407";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M OH         ; 64493, 99156             ; FLAGGED
          M OH         ; 64493, 99156-59          ; FLAGGED
          M-hospital OH; 64493, 99156-59          ; RESOLVED
          M OH         ; 64493, 01992             ; FLAGGED
          M-hospital OH; 64493, 01992             ; PASSED
          M OH         ; 64493, 01938             ; FLAGGED
          M OH         ; 64493, 01938-59          ; RESOLVED
          M OH         ; 64493, 99152             ; PASSED
          M OH         ; 64493, 99156 by other    ; PASSED
          M OH         ; 64493, 64494             ; NOT_APPLICABLE
          M OH         ; 27096, 99156             ; NOT_APPLICABLE
          cpt          ; 64493, 99156             ; NOT_APPLICABLE
          """)
  void judges(String payer, String lines, OutcomeKind expected) {
    assertThat(DayCase.under(payer).billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"99156 by same, FLAGGED", "99156, UNDETERMINED", "99156 by other, PASSED"})
  void sedationOnAnotherClaim(String other, OutcomeKind expected) {
    assertThat(DayCase.under("M OH").billed("64493-LT").beside(other).outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, UNDETERMINED", "2024-07-01, FLAGGED"})
  void pairOfUnknownFirstDay_isSaid(String day, OutcomeKind expected) {
    assertThat(DayCase.under("M OH").on(day).billed("64493-LT, 99156").outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void severalFacetLines_areOneFinding() {
    DayCase day = DayCase.under("M OH").billed("64635-LT, 64636-LT, 99156");
    Finding finding = day.finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo(
            "99156 by the provider of 64635-LT, pair 64635 > 99156, is not paid: expected sedation"
                + " or anesthesia billed by another provider, or not at all");
    assertThat(day.fixed(RULE)).hasToString("64635-LT, 64636-LT");
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).isEmpty();
  }

  @Test
  void anesthesiaInColumnOne_isTheLineToRemove() {
    assertThat(DayCase.under("M OH").billed("64493-LT, 01938").fixed(RULE)).hasToString("64493-LT");
  }
}
