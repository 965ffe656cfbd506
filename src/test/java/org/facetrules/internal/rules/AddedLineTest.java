package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.rule.Fix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddedLineTest {
  /** The last line of the mended claim is the new one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          MBB: L4-5 right, L5-S1 right  ; FR-102; 64493-RT | M47.816 ; 64494-RT; M47.816
          MBB: L4-5 right, L5-S1 right  ; FR-101; 64490-RT | M47.816 ; 64494-RT; M47.816
          MBB: L3-4 right, L5-S1 left   ; FR-102; 64493-LT | M47.817 ; 64494-RT;
          MBB: L4-5 right, C5-6 right   ; FR-102; 64493-RT | M47.816 ; 64490-RT;
          MBB: L4-5 right               ; FR-102; 99213-25 | I10 ; 64493-RT;
          MBB: L4-5 right, L5-S1 right  ; FR-102; 64493-RT | I10 ; 64494-RT; I10
          MBB: L4-5 right + RFA: L4-5 left; FR-102; 64493-RT-59 | M47.816 ; 64635-LT;
          """)
  void diagnosesAreThoseOfItsFamilyAndRegion(
      String done, String rule, String billed, String label, String diagnosis) {
    DayCase day = DayCase.under("cpt").done(done).billed(billed);
    List<ClaimLine> lines =
        ((Fix.Edits) day.finding(rule).fix()).applyTo(day.report().claim()).lines();
    ClaimLine added = lines.get(lines.size() - 1);
    assertThat(added.label()).isEqualTo(label);
    assertThat(added.diagnoses())
        .isEqualTo(Optional.ofNullable(diagnosis).map(code -> List.of(DiagnosisCode.of(code))));
  }
}
