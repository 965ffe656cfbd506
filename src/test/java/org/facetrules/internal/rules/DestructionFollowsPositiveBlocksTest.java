package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestructionFollowsPositiveBlocksTest {
  private static final String RULE = "FR-511";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2026-05-01 MBB diagnostic: L4-5 left = 80%; 2026-06-01 MBB diagnostic: L4-5 left = 80% | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2026-05-01 MBB diagnostic: L4-5 left = 80%; 2026-06-01 MBB diagnostic: L4-5 left = 79% | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-05-01 MBB diagnostic: L4-5 left = 90% | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-05-01 IA diagnostic: L4-5 left = 90%; 2026-06-01 IA diagnostic: L4-5 left = 90% | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-05-01 MBB diagnostic: L4-5 left = 90%; 2026-06-01 MBB diagnostic: L4-5 left | RFA: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2026-05-01 INJ diagnostic: L4-5 left = 90%; 2026-06-01 INJ diagnostic: L4-5 left = 90% | RFA: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2026-05-01 MBB diagnostic: L4-5 left = 90%; 2026-06-01 MBB diagnostic: L4-5 left = 90% | RFA: L4-5 right | - | FLAGGED
          M OH | 2026-08-03 | 2026-05-01 MBB diagnostic: L4-5 left = 90%; 2026-06-01 MBB diagnostic: L4-5 left = 90% | RFA: L4-5 bilateral | - | FLAGGED
          M OH | 2026-08-03 | 2026-05-01 MBB diagnostic: L4-5 bilateral = 90%; 2026-06-01 MBB diagnostic: L4-5 bilateral = 90% | RFA: L4-5 bilateral | - | PASSED
          M OH | 2026-08-03 | none | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2024-05-01 RFA: L4-5 left = 60% P8M | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2024-05-01 RFA: L4-5 right = 60% P8M | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | - | RFA: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | none | MBB diagnostic: L4-5 left | - | NOT_APPLICABLE
          M OH | 2026-08-03 | none | - | 64635-LT | UNDETERMINED
          cpt | 2026-08-03 | none | RFA: L4-5 left | - | NOT_APPLICABLE
          """)
  void judges(
      String payer, String day, String past, String done, String billed, OutcomeKind expected) {
    assertThat(PastCase.of(done).under(payer).on(day).past(past).billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void finding_listsTheDiagnostics() {
    Finding finding =
        PastCase.of("RFA: L4-5 left")
            .past(
                "2026-05-01 MBB diagnostic: L4-5 left = 80%; 2026-06-01 MBB diagnostic: L4-5 left ="
                    + " 79%")
            .finding(RULE);
    assertThat(finding.message())
        .isEqualTo(
            "L4-L5 left: 1 of 2 positive diagnostics with 80 percent relief before its first"
                + " destruction");
    assertThat(finding.fact("diagnostics"))
        .hasValue(
            "2026-05-01 medial branch block, 80 percent; 2026-06-01 medial branch block, 79 percent");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }
}
