package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.encounter.DocumentedReason;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondDiagnosticWaitsTest {
  private static final String RULE = "FR-507";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2026-07-20 MBB diagnostic: L4-5 left = 85% | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2026-07-21 MBB diagnostic: L4-5 left = 85% | MBB diagnostic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-07-21 MBB diagnostic: L4-5 bilateral = 85% | MBB diagnostic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-07-21 MBB diagnostic: L4-5 right = 85% | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2026-07-21 MBB diagnostic: L3-4 left = 85% | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2026-07-21 MBB diagnostic: nerves L3, L4 MBB left = 85% | MBB diagnostic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-07-21 MBB diagnostic: L4-5 = 85% | MBB diagnostic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2026-07-21 MBB diagnostic: L4-5 left = 85%; 2026-07-22 MBB diagnostic: L4-5 = 85% | MBB diagnostic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-07-21 ? = [64493-LT-KX] | MBB diagnostic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2026-07-21 IA therapeutic: L4-5 left | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2026-07-21 MBB diagnostic: L4-5 left = 85% | MBB: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2026-07-21 MBB diagnostic: L4-5 left = 85% | RFA: L4-5 left | - | NOT_APPLICABLE
          M OH | 2026-08-03 | 2026-07-21 MBB diagnostic: L4-5 left = 85% | - | 64493-LT-KX | UNDETERMINED
          M OH | 2026-08-03 | - | MBB diagnostic: L4-5 left | - | UNDETERMINED
          cpt | 2026-08-03 | 2026-07-21 MBB diagnostic: L4-5 left = 85% | MBB diagnostic: L4-5 left | - | NOT_APPLICABLE
          """)
  void judges(
      String payer, String day, String past, String done, String billed, OutcomeKind expected) {
    assertThat(PastCase.of(done).under(payer).on(day).past(past).billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void documentedException_isAccepted() {
    PastCase early =
        PastCase.of("MBB diagnostic: L4-5 left")
            .past("2026-07-21 MBB diagnostic: L4-5 left = 85%")
            .recorded(record -> record.intervalException(DocumentedReason.DOCUMENTED));
    assertThat(early.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void finding_countsTheDays() {
    Finding finding =
        PastCase.of("MBB diagnostic: L4-5 left")
            .past("2026-07-21 MBB diagnostic: L4-5 left = 85%")
            .finding(RULE);
    assertThat(finding.message())
        .isEqualTo(
            "L4-L5 left: the second diagnostic 13 days after the first of 2026-07-21, expected at"
                + " least 2 weeks");
    assertThat(finding.fact("next")).hasValue("2026-08-04");
  }
}
