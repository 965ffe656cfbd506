package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.encounter.DocumentedReason;
import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TherapeuticFollowsPositiveDiagnosticsTest {
  private static final String RULE = "FR-509";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2026-05-01 MBB diagnostic: L4-5 left = 80%; 2026-06-01 MBB diagnostic: L4-5 left = 80% | IA therapeutic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | none | IA therapeutic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-05-01 MBB diagnostic: L4-5 left = 80%; 2026-06-01 MBB diagnostic: L4-5 left = 79% | IA therapeutic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | - | IA therapeutic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | none | RFA: L4-5 left | - | NOT_APPLICABLE
          M OH | 2026-08-03 | none | - | 64493-LT | UNDETERMINED
          cpt | 2026-08-03 | none | IA therapeutic: L4-5 left | - | NOT_APPLICABLE
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
          80% | 80% | DOCUMENTED | PASSED
          80% | 80% | ABSENT     | FLAGGED
          80% | 79% | DOCUMENTED | FLAGGED
          """)
  void reasonIsAskedOfTheRecord(
      String first, String second, DocumentedReason reason, OutcomeKind expected) {
    PastCase injected =
        PastCase.of("IA therapeutic: L4-5 left")
            .past(
                "2026-05-01 IA diagnostic: L4-5 left = %s; 2026-06-01 MBB diagnostic: L4-5 left = %s"
                    .formatted(first, second))
            .recorded(record -> record.reasonNotAblation(reason));
    assertThat(injected.outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void reason_isAskedOfARepeatToo() {
    PastCase repeat =
        PastCase.of("IA therapeutic: L4-5 left")
            .past("2026-03-02 IA therapeutic: L4-5 left = 60% P4M")
            .recorded(record -> record.reasonNotAblation(DocumentedReason.ABSENT));
    assertThat(repeat.finding(RULE).message())
        .isEqualTo(
            "therapeutic lumbar session: the record gives no reason why not destruction, expected"
                + " why the patient is no candidate for destruction");
  }
}
