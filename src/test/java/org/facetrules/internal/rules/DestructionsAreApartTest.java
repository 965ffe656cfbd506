package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestructionsAreApartTest {
  private static final String RULE = "FR-525";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2026-07-01 RFA: L4-5 left = 60% P8M | RFA: L4-5 left | - | NOT_APPLICABLE
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
                    CoverageTerm.DENERVATION_INTERVAL,
                    Period.ofMonths(6),
                    new Citation("P-EVI-208", "six months between", EvidenceGrade.D)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-02-03 RFA: L4-5 left = 60% P8M | RFA: L4-5 left | PASSED
          2026-02-04 RFA: L4-5 left = 60% P8M | RFA: L4-5 left | FLAGGED
          2026-02-04 RFA: L4-5 right = 60% P8M | RFA: L4-5 left | PASSED
          2026-02-04 RFA: L4-5 = 60% P8M | RFA: L4-5 left | UNDETERMINED
          2026-02-04 RFA: L4-5 left = 60% P8M; 2026-03-04 RFA: L4-5 = 60% P8M | RFA: L4-5 left | FLAGGED
          2026-02-04 RFA: L4-5 left = 60% P8M | MBB diagnostic: L4-5 left | NOT_APPLICABLE
          """)
  void whereThePayerHasIt_judges(String past, String done, OutcomeKind expected) {
    assertThat(with(past, done).outcome(RULE)).isEqualTo(expected);
  }
}
