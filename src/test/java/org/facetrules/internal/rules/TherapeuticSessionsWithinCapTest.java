package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TherapeuticSessionsWithinCapTest {
  private static final String RULE = "FR-505";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2025-10-01 IA therapeutic: L4-5 left; 2025-12-01 IA therapeutic: L4-5 left; 2026-02-02 IA therapeutic: L4-5 left | IA therapeutic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-10-01 IA therapeutic: L4-5 left; 2025-12-01 IA therapeutic: L4-5 left; 2026-02-02 IA therapeutic: L4-5 left; 2026-05-04 IA therapeutic: L4-5 left | IA therapeutic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-08-04 IA therapeutic: L4-5 left; 2025-12-01 IA therapeutic: L4-5 left; 2026-02-02 IA therapeutic: L4-5 left; 2026-05-04 IA therapeutic: L4-5 left | IA therapeutic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-08-03 IA therapeutic: L4-5 left; 2025-12-01 IA therapeutic: L4-5 left; 2026-02-02 IA therapeutic: L4-5 left; 2026-05-04 IA therapeutic: L4-5 left | IA therapeutic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | IA therapeutic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left = [64493-LT]; 2025-12-01 MBB diagnostic: L4-5 left = [64493-LT]; 2026-02-02 MBB diagnostic: L4-5 left = [64493-LT]; 2026-05-04 MBB diagnostic: L4-5 left = [64493-LT] | IA therapeutic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left = [64493-LT-KX]; 2025-12-01 MBB diagnostic: L4-5 left = [64493-LT-KX]; 2026-02-02 MBB diagnostic: L4-5 left = [64493-LT-KX]; 2026-05-04 MBB diagnostic: L4-5 left = [64493-LT-KX] | IA therapeutic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-10-01 IA therapeutic: L4-5 left; 2025-12-01 IA therapeutic: L4-5 left; 2026-02-02 IA therapeutic: L4-5 left; 2026-05-04 IA therapeutic: L4-5 left | MBB diagnostic: L4-5 left | 64493-LT | FLAGGED
          M OH | 2026-08-03 | 2025-10-01 IA therapeutic: L4-5 left; 2025-12-01 IA therapeutic: L4-5 left; 2026-02-02 IA therapeutic: L4-5 left; 2026-05-04 IA therapeutic: L4-5 left | MBB diagnostic: L4-5 left | 64493-LT-KX | NOT_APPLICABLE
          M OH | 2026-08-03 | 2025-10-01 IA therapeutic: L4-5 left; 2025-12-01 IA therapeutic: L4-5 left; 2026-02-02 IA therapeutic: L4-5 left; 2026-05-04 IA therapeutic: L4-5 left | - | 64493-LT | FLAGGED
          M OH | 2026-08-03 | 2025-12-01 IA therapeutic: L4-5 left; 2026-02-02 IA therapeutic: L4-5 left; 2026-05-04 IA therapeutic: L4-5 left; 2026-07-01 ? | IA therapeutic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | - | IA therapeutic: L4-5 left | - | UNDETERMINED
          M OH | 2021-05-01 | none | IA therapeutic: L4-5 left | - | NOT_APPLICABLE
          M OH | 2021-05-02 | none | IA therapeutic: L4-5 left | - | PASSED
          cpt | 2026-08-03 | 2025-10-01 IA therapeutic: L4-5 left; 2025-12-01 IA therapeutic: L4-5 left; 2026-02-02 IA therapeutic: L4-5 left; 2026-05-04 IA therapeutic: L4-5 left | IA therapeutic: L4-5 left | - | NOT_APPLICABLE
          """)
  void judges(
      String payer, String day, String past, String done, String billed, OutcomeKind expected) {
    assertThat(PastCase.of(done).under(payer).on(day).past(past).billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void diagnosticLinesWithoutKx_areNamedTherapeutic() {
    Finding finding =
        PastCase.of("MBB diagnostic: L4-5 left")
            .billed("64493-LT")
            .past(
                "2025-10-01 IA therapeutic: L4-5 left; 2025-12-01 IA therapeutic: L4-5 left;"
                    + " 2026-02-02 IA therapeutic: L4-5 left; 2026-05-04 IA therapeutic: L4-5 left")
            .finding(RULE);
    assertThat(finding.message()).startsWith("therapeutic session 5 of the lumbar region");
  }
}
