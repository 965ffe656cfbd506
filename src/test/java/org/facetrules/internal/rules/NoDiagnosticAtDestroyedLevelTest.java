package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.encounter.RecordAnswer;
import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoDiagnosticAtDestroyedLevelTest {
  private static final String RULE = "FR-514";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 left = 60% P8M | MBB diagnostic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 left = 30% P8M | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 left = 60% P2M | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 left | MBB diagnostic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 right = 60% P8M | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2024-01-02 RFA: L4-5 left = 60% P8M | MBB diagnostic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 left = 60% P8M | RFA: L4-5 left | - | NOT_APPLICABLE
          """)
  void judges(
      String payer, String day, String past, String done, String billed, OutcomeKind expected) {
    assertThat(PastCase.of(done).under(payer).on(day).past(past).billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"YES, PASSED", "NO, FLAGGED"})
  void afterTwoYears_theQuestionDecides(RecordAnswer question, OutcomeKind expected) {
    PastCase again =
        PastCase.of("MBB diagnostic: L4-5 left")
            .past("2024-01-02 RFA: L4-5 left = 60% P8M")
            .recorded(record -> record.painSourceInQuestion(question));
    assertThat(again.outcome(RULE)).isEqualTo(expected);
  }
}
