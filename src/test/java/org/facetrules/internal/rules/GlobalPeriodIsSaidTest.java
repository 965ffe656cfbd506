package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobalPeriodIsSaidTest {
  private static final String RULE = "FR-318";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2026-07-25 RFA: L4-5 right = same | RFA: L4-5 left | 64635-LT | FLAGGED
          M OH | 2026-08-03 | 2026-07-24 RFA: L4-5 right = same | RFA: L4-5 left | 64635-LT | FLAGGED
          M OH | 2026-08-03 | 2026-07-23 RFA: L4-5 right = same | RFA: L4-5 left | 64635-LT | NOT_APPLICABLE
          M OH | 2026-08-03 | 2026-07-25 RFA: L4-5 right = same | RFA: L4-5 left | 64635-58-LT | RESOLVED
          M OH | 2026-08-03 | 2026-07-25 RFA: L4-5 right = same | RFA: L4-5 left | 64635-78-LT | RESOLVED
          M OH | 2026-08-03 | 2026-07-25 RFA: L4-5 right = same | RFA: L4-5 left | 64635-79-LT | RESOLVED
          M OH | 2026-08-03 | 2026-07-25 RFA: L4-5 right = other | RFA: L4-5 left | 64635-LT | NOT_APPLICABLE
          M OH | 2026-08-03 | 2026-07-25 RFA: L4-5 right | RFA: L4-5 left | 64635-LT | UNDETERMINED
          M OH | 2026-08-03 | 2026-07-25 MBB diagnostic: L4-5 right = same | RFA: L4-5 left | 64635-LT | NOT_APPLICABLE
          M OH | 2026-08-03 | 2026-07-25 RFA: L4-5 right = same | - | 99213 | FLAGGED
          M OH | 2026-08-03 | 2026-07-25 RFA: L4-5 right = same | - | 99213-24 | RESOLVED
          M OH | 2026-08-03 | 2026-07-25 RFA: L4-5 right = same | RFA: L4-5 left / L5-S1 left | 64635-58-LT 64636-LT | RESOLVED
          M OH | 2026-08-03 | 2026-07-25 RFA: L4-5 right = same | - | 20552 | PASSED
          M-ASC OH | 2026-08-03 | 2026-07-25 RFA: L4-5 right = same | RFA: L4-5 left | 64635-LT | NOT_APPLICABLE
          cpt | 2026-08-03 | 2026-07-25 RFA: L4-5 right = same | RFA: L4-5 left | 64635-LT | NOT_APPLICABLE
          M OH | 2026-08-03 | - | RFA: L4-5 left | 64635-LT | UNDETERMINED
          """)
  void judges(
      String payer, String day, String past, String done, String billed, OutcomeKind expected) {
    assertThat(PastCase.of(done).under(payer).on(day).past(past).billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }
}
