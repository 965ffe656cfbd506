package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.encounter.RecordAnswer;
import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisIsMadeAgainTest {
  private static final String RULE = "FR-513";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2024-08-04 RFA: L4-5 left = 60% P8M | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2024-08-03 RFA: L4-5 left = 60% P8M | RFA: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | none | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2024-01-02 RFA: L4-5 left = 60% P8M | MBB diagnostic: L4-5 left | - | NOT_APPLICABLE
          cpt | 2026-08-03 | 2024-01-02 RFA: L4-5 left = 60% P8M | RFA: L4-5 left | - | NOT_APPLICABLE
          """)
  void judges(
      String payer, String day, String past, String done, String billed, OutcomeKind expected) {
    assertThat(PastCase.of(done).under(payer).on(day).past(past).billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -                                           | NO  | PASSED
          -                                           | YES | FLAGGED
          ; 2026-05-01 MBB diagnostic: L4-5 left = 90% | YES | FLAGGED
          ; 2026-05-01 MBB diagnostic: L4-5 left = 90%; 2026-06-01 MBB diagnostic: L4-5 left = 90% | YES | PASSED
          ; 2023-05-01 MBB diagnostic: L4-5 left = 90%; 2023-06-01 MBB diagnostic: L4-5 left = 90% | YES | FLAGGED
          """)
  void whenTheSourceIsInQuestion_diagnosticsComeFirst(
      String more, RecordAnswer question, OutcomeKind expected) {
    PastCase repeat =
        PastCase.of("RFA: L4-5 left")
            .past("2024-01-02 RFA: L4-5 left = 60% P8M" + (more.equals("-") ? "" : more))
            .recorded(record -> record.painSourceInQuestion(question));
    assertThat(repeat.outcome(RULE)).isEqualTo(expected);
  }
}
