package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticsOfALevelAreFewTest {
  private static final String RULE = "FR-524";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2026-07-01 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | - | NOT_APPLICABLE
          """)
  void judges(
      String payer, String day, String past, String done, String billed, OutcomeKind expected) {
    assertThat(PastCase.of(done).under(payer).on(day).past(past).billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }

  private static PastCase with(String past, String done) {
    return PastCase.of(done)
        .past(past)
        .policy(
            policy ->
                policy.set(
                    CoverageTerm.DIAGNOSTICS_PER_LEVEL_AND_SIDE,
                    2,
                    new Citation("G-MBS", "two blocks per level and side", EvidenceGrade.C)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-07-01 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | PASSED
          2026-06-01 MBB diagnostic: L4-5 left; 2026-07-01 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | FLAGGED
          2026-06-01 MBB diagnostic: L4-5 right; 2026-07-01 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | PASSED
          2026-06-01 MBB diagnostic: L4-5; 2026-07-01 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | UNDETERMINED
          2026-06-01 MBB diagnostic: L4-5 left; 2026-07-01 MBB diagnostic: L4-5 left | RFA: L4-5 left | NOT_APPLICABLE
          """)
  void whereThePayerHasIt_judges(String past, String done, OutcomeKind expected) {
    assertThat(with(past, done).outcome(RULE)).isEqualTo(expected);
  }
}
