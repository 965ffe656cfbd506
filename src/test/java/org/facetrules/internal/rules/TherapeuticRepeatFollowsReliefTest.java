package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TherapeuticRepeatFollowsReliefTest {
  private static final String RULE = "FR-510";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2026-03-02 IA therapeutic: L4-5 left = 50% P3M | IA therapeutic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2026-03-02 IA therapeutic: L4-5 left = 50% P2M | IA therapeutic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-03-02 IA therapeutic: L4-5 left = 49% P3M | IA therapeutic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-03-02 IA therapeutic: L4-5 left = 50% P12W | IA therapeutic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-03-02 IA therapeutic: L4-5 left = 50% | IA therapeutic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2026-03-02 IA therapeutic: L4-5 left = P3M | IA therapeutic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2026-03-02 IA therapeutic: L4-5 left = 10% P1M f50 | IA therapeutic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2026-03-02 IA therapeutic: L4-5 left = 10% P1M f49 | IA therapeutic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-03-02 IA therapeutic: L4-5 right = 10% P1M | IA therapeutic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | none | IA therapeutic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2026-03-02 IA therapeutic: L4-5 left = 10% P1M | MBB diagnostic: L4-5 left | - | NOT_APPLICABLE
          """)
  void judges(
      String payer, String day, String past, String done, String billed, OutcomeKind expected) {
    assertThat(PastCase.of(done).under(payer).on(day).past(past).billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }
}
