package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnestheticIsIncludedTest {
  private static final String RULE = "FR-409";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M OH         ; 64493-LT, J2001 x2       ; FLAGGED
          cpt          ; 64493-LT, J2001 x2       ; FLAGGED
          cpt          ; 64493-LT, J0665 x2       ; FLAGGED
          M OH         ; 64493-LT, J0670          ; FLAGGED
          cpt          ; 64493-LT, J0670          ; PASSED
          M OH         ; 64635-LT, J2001          ; FLAGGED
          M OH         ; 64493-LT, Q9966 x3       ; FLAGGED
          cpt          ; 64493-LT, Q9966 x3       ; NOT_APPLICABLE
          M OH         ; 64493-LT, J2001-59       ; UNDETERMINED
          M OH         ; 64493-LT, 20610, J2001-59; RESOLVED
          M OH         ; 64493-LT, J1010, J2001-59; UNDETERMINED
          M OH         ; 64493-LT, J1010 x40      ; NOT_APPLICABLE
          M OH         ; 64493-LT, J2001 by other ; NOT_APPLICABLE
          M-hospital OH; 64493-LT, J2001          ; NOT_APPLICABLE
          M-ASC OH     ; 64493-LT, Q9966          ; NOT_APPLICABLE
          M OH         ; 27096, J2001             ; NOT_APPLICABLE
          """)
  void judges(String payer, String lines, OutcomeKind expected) {
    assertThat(DayCase.under(payer).billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"'', FLAGGED", "99213 by same, FLAGGED", "20610 by same, RESOLVED"})
  void modifierWithoutAnotherProcedure_assertsNothing(String others, OutcomeKind expected) {
    DayCase day = DayCase.under("M OH").billed("64493-LT, J2001-59").beside(others);
    assertThat(day.outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_isAWarning_andTheLineGoes() {
    DayCase day = DayCase.under("M OH").billed("64493-LT, 64494-LT, J2001 x2, Q9967");
    assertThat(day.findings(RULE)).hasSize(2);
    Finding finding = day.findings(RULE).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo("J2001 x2 is part of 64493-LT, expected no line for it");
    assertThat(day.fixed(RULE)).hasToString("64493-LT, 64494-LT, Q9967");
    assertThat(DayCase.findings(day.afterFix(RULE), RULE)).hasSize(1);
  }
}
