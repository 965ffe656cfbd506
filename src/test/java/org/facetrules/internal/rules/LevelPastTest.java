package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seen by the rule that no diagnostic injection follows a destruction that helped. */
class LevelPastTest {
  private static final String RULE = "FR-514";

  /** Lines say a region and a kind, never a joint. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2025-09-01 ? = 60% P8M [64635-LT]         ; MBB diagnostic: L4-5 left   ; UNDETERMINED
          2025-09-01 ? = 60% P8M [64633-LT]         ; MBB diagnostic: L4-5 left   ; PASSED
          2025-09-01 ? = 60% P8M [64493-LT]         ; MBB diagnostic: L4-5 left   ; PASSED
          2025-09-01 ? = 60% P8M                    ; MBB diagnostic: L4-5 left   ; UNDETERMINED
          2025-09-01 ? = 60% P8M [64633-LT+64636-LT]; MBB diagnostic: T12-L1 left ; UNDETERMINED
          2025-09-01 ? = 60% P8M [64635-LT]         ; MBB diagnostic: T12-L1 left ; UNDETERMINED
          2025-09-01 ? = 60% P8M [64633-LT]         ; MBB diagnostic: L1-2 left   ; UNDETERMINED
          2025-09-01 ? = 60% P8M [64633-LT]         ; MBB diagnostic: L2-3 left   ; PASSED
          """)
  void joint_whereOnlyLinesAreKnown(String past, String done, OutcomeKind expected) {
    assertThat(PastCase.of(done).past(past).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2025-09-01 RFA: L3 left = 60% P8M         ; MBB diagnostic: L3-4 left   ; UNDETERMINED
          2025-09-01 RFA: L4-5 = 60% P8M            ; MBB diagnostic: L4-5 left   ; UNDETERMINED
          2025-09-01 RFA: L4-5 bilateral = 60% P8M  ; MBB diagnostic: L4-5 left   ; FLAGGED
          2025-09-01 RFA: L4-5 right = 60% P8M      ; MBB diagnostic: L4-5 bilateral ; FLAGGED
          2025-09-01 RFA: L4-5 left = 60% P8M       ; MBB diagnostic: L4-5        ; UNDETERMINED
          2025-09-01 RFA: L3-4 left = 60% P8M       ; MBB diagnostic: L4-5 left   ; PASSED
          """)
  void jointAndSide_asTheyWereWritten(String past, String done, OutcomeKind expected) {
    assertThat(PastCase.of(done).past(past).outcome(RULE)).isEqualTo(expected);
  }

  /** In whatever order a history is given: the newest that certainly was decides. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-09-01 RFA: L4-5 left = 60% P8M; 2026-02-02 RFA: L4-5 left = 20% P1M | PASSED
          2026-02-02 RFA: L4-5 left = 20% P1M; 2025-09-01 RFA: L4-5 left = 60% P8M | PASSED
          2025-09-01 RFA: L4-5 left = 20% P1M; 2026-01-05 RFA: L4-5 left = 60% P6M | FLAGGED
          2026-01-05 RFA: L4-5 left = 60% P6M; 2025-09-01 RFA: L4-5 left = 20% P1M | FLAGGED
          """)
  void newestSession_decides(String past, OutcomeKind expected) {
    assertThat(PastCase.of("MBB diagnostic: L4-5 left").past(past).outcome(RULE))
        .isEqualTo(expected);
  }
}
