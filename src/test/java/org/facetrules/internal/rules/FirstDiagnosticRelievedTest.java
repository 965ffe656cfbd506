package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstDiagnosticRelievedTest {
  private static final String RULE = "FR-508";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2026-07-01 MBB diagnostic: L4-5 left = 80% | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2026-07-01 MBB diagnostic: L4-5 left = 79% | MBB diagnostic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-07-01 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2026-07-01 MBB diagnostic: L4-5 right = 10% | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2026-07-01 MBB diagnostic: L4-5 = 10% | MBB diagnostic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2026-01-01 MBB diagnostic: L4-5 left = 10%; 2026-02-01 RFA: L4-5 left | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | none | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2026-07-01 MBB diagnostic: L4-5 left = 10% | RFA: L4-5 left | - | NOT_APPLICABLE
          cpt | 2026-08-03 | 2026-07-01 MBB diagnostic: L4-5 left = 10% | MBB diagnostic: L4-5 left | - | NOT_APPLICABLE
          """)
  void judges(
      String payer, String day, String past, String done, String billed, OutcomeKind expected) {
    assertThat(PastCase.of(done).under(payer).on(day).past(past).billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void ownThreshold_isHonoured() {
    PastCase half =
        PastCase.of("MBB diagnostic: L4-5 left")
            .past("2026-07-01 MBB diagnostic: L4-5 left = 50%")
            .policy(
                policy ->
                    policy.set(
                        CoverageTerm.FIRST_DIAGNOSTIC_RELIEF,
                        50,
                        new Citation("P-BCBSAL", "a threshold of 50 percent", EvidenceGrade.A)));
    assertThat(half.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void finding_namesBothNumbers() {
    Finding finding =
        PastCase.of("MBB diagnostic: L4-5 left")
            .past("2026-07-01 MBB diagnostic: L4-5 left = 79% PT8H")
            .finding(RULE);
    assertThat(finding.message())
        .isEqualTo(
            "L4-L5 left: the diagnostic before gave 79 percent relief, expected at least 80");
    assertThat(finding.fact("session"))
        .hasValue("2026-07-01 medial branch block, 79 percent for 8 hours");
  }
}
