package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.SessionWindow;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenervationSessionsWithinCapTest {
  private static final String RULE = "FR-506";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2026-02-02 RFA: L4-5 left | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-11-03 RFA: L4-5 right; 2026-02-02 RFA: L4-5 left | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-07-20 RFA: L4-5 right; 2026-07-29 RFA: L4-5 left | RFA: L3-4 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-08-04 RFA: L4-5 right; 2026-02-02 RFA: L4-5 left | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-08-03 RFA: L4-5 right; 2026-02-02 RFA: L4-5 left | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-11-03 PRF: L4-5 right; 2026-02-02 RFA: L4-5 left | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-11-03 RFA: C4-5 right; 2026-02-02 RFA: L4-5 left | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-11-03 ? = [64635-RT]; 2026-02-02 RFA: L4-5 left | RFA: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-11-03 ?; 2026-02-02 RFA: L4-5 left | RFA: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2025-11-03 RFA: L4-5 right; 2026-02-02 RFA: L4-5 left | - | 64635-LT | FLAGGED
          M OH | 2026-08-03 | 2026-02-02 RFA: L4-5 left; 2026-08-03 RFA: L4-5 right | RFA: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-11-03 RFA: L4-5 right; 2026-02-02 RFA: L4-5 left | MBB diagnostic: L4-5 left | - | NOT_APPLICABLE
          M OH | 2026-08-03 | - | RFA: L4-5 left | - | UNDETERMINED
          M OH | 2021-05-01 | none | RFA: L4-5 left | - | NOT_APPLICABLE
          M OH | 2021-05-02 | none | RFA: L4-5 left | - | PASSED
          """)
  void judges(
      String payer, String day, String past, String done, String billed, OutcomeKind expected) {
    assertThat(PastCase.of(done).under(payer).on(day).past(past).billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void ownCap_isHonoured() {
    PastCase third =
        PastCase.of("RFA: L4-5 left")
            .past("2025-11-03 RFA: L4-5 right; 2026-02-02 RFA: L4-5 left")
            .policy(
                policy ->
                    policy.set(
                        CoverageTerm.DENERVATION_SESSIONS,
                        3,
                        new Citation("G-PREC", "a cap of one's own", EvidenceGrade.D)));
    assertThat(third.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void window_isASetting() {
    PastCase third =
        PastCase.of("RFA: L4-5 left")
            .past("2025-11-03 RFA: L4-5 right; 2026-02-02 RFA: L4-5 left")
            .policy(
                policy ->
                    policy.set(
                        CoverageTerm.WINDOW,
                        SessionWindow.CALENDAR_YEAR,
                        new Citation("G-PREC", "a window of one's own", EvidenceGrade.D)));
    assertThat(third.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }
}
