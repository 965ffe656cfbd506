package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestructionRepeatFollowsReliefTest {
  private static final String RULE = "FR-512";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 left = 50% P6M | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 left = 50% P5M | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-02-03 RFA: L4-5 left = 50% P6M | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2026-02-04 RFA: L4-5 left = 50% P6M | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-02-04 RFA: L4-5 left | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 left = 49% P6M | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 left | RFA: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 left = 20% P1M f50 | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2024-09-01 RFA: L4-5 left = 90% P9M; 2025-09-01 RFA: L4-5 left = 20% P1M | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 = 20% P1M | RFA: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2025-09-01 RFA: L3-4 left = 20% P1M | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-09-01 RFA: L4-5 left = 20% P1M | MBB diagnostic: L4-5 left | - | NOT_APPLICABLE
          """)
  void judges(
      String payer, String day, String past, String done, String billed, OutcomeKind expected) {
    assertThat(PastCase.of(done).under(payer).on(day).past(past).billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void finding_namesReliefAndWhatIsWanted() {
    Finding finding =
        PastCase.of("RFA: L4-5 left").past("2025-09-01 RFA: L4-5 left = 50% P5M").finding(RULE);
    assertThat(finding.message())
        .isEqualTo(
            "L4-L5 left: repeated after 2025-09-01 radiofrequency ablation, 50 percent for 5"
                + " months, expected 50 percent for 6 months, or 50 percent improvement of"
                + " function");
  }
}
