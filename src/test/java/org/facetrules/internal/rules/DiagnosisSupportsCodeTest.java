package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisSupportsCodeTest {
  private static final String RULE = "FR-601";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M CA; 64493-LT | M47.816        ; PASSED
          M CA; 64493-LT | M54.50 M47.816 ; PASSED
          M CA; 64493-LT | M53.86         ; PASSED
          M CA; 64493-LT | M54.50         ; FLAGGED
          M CA; 64493-LT | M47.818        ; FLAGGED
          M CA; 64493-LT | G89.4          ; FLAGGED
          M CA; 64493-LT | M47.81         ; PASSED
          M CA; 64493-LT |                ; PASSED
          M CA; 64493-LT                  ; UNDETERMINED
          M OH; 64493-LT | M54.50         ; UNDETERMINED
          M CA; 20552 | M54.50            ; NOT_APPLICABLE
          cpt ; 64493-LT | M54.50         ; NOT_APPLICABLE
          """)
  void judges(String payer, String lines, OutcomeKind expected) {
    assertThat(DayCase.under(payer).billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-04-24, NOT_APPLICABLE",
    "2021-04-25, FLAGGED",
    "2026-04-15, FLAGGED",
    "2026-04-16, FLAGGED"
  })
  void days(String day, OutcomeKind expected) {
    assertThat(DayCase.under("M WA").on(day).billed("64493-LT | M54.50").outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "M WA, 2026-04-15, A58405, D",
    "M WA, 2026-04-16, A58403, C",
    "M CA, 2026-04-15, A58403, D"
  })
  void listIsWeaker_beforeItWasRead(String payer, String day, String article, EvidenceGrade grade) {
    Finding finding = DayCase.under(payer).on(day).billed("64493-LT | M54.50").finding(RULE);
    assertThat(finding.fact("article")).contains(article);
    assertThat(finding.citation().grade()).isEqualTo(grade);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void unreadList_isNamed() {
    assertThat(DayCase.under("M OH").billed("64493-LT | M47.816").judgements(RULE))
        .isEqualTo(List.of(new Judgement.Undetermined(List.of("diagnosis list of A58364"))));
  }

  @Test
  void diagnosesOfTheDay_holdForLinesWithoutTheirOwn() {
    DayCase day = DayCase.under("M CA").billed("64493-LT, 64494-LT | M47.816").diagnosed("M54.50");
    assertThat(day.finding(RULE).message())
        .isEqualTo(
            "64493-LT has M54.50: none is on the list of A58403, expected a listed diagnosis");
    assertThat(day.finding(RULE).place().path()).isEqualTo("/claim/0/diagnoses");
  }
}
