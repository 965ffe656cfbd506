package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.validate.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsAsBilledTest {
  /** The library's order is L3-L4, then L5-S1; the claim has another and keeps it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          MBB: L3-4 right, L5-S1 left    ; 64493-LT                     ; FR-102; 64493-LT, 64494-RT
          MBB: L3-4 right, L5-S1 left    ; 64493-RT                     ; FR-102; 64493-RT, 64494-LT
          MBB: L3-4 bilateral, L5-S1 left; 64493-LT                     ; FR-102; 64493-LT, 64494 x2
          RFA: L3-4 right, L5-S1 left    ; 64635-LT                     ; FR-102; 64635-LT, 64636-RT
          MBB: L3-4 right, L5-S1 left    ; 64493-LT, 64491-RT           ; FR-101; 64493-LT, 64494-RT
          MBB: L3-4 right, L5-S1 left    ; 64490-LT, 64491-RT           ; FR-101; 64493-LT, 64494-RT
          MBB: L3-4 left, L5-S1 right    ; 64635-LT, 64493-RT           ; FR-106; 64494-LT, 64493-RT
          RFA: L3-4 left, L5-S1 right    ; 64635-RT, 64493-LT           ; FR-106; 64635-RT, 64636-LT
          MBB: L3-4 right, L5-S1 left    ; 64493-LT, 64494-RT, 64495-LT ; FR-103; 64493-LT, 64494-RT
          MBB: L3-4 right, L5-S1 left    ; 64635-LT, 64494-RT           ; FR-106; 64493-LT, 64494-RT
          MBB: L3-4 right, L5-S1 left    ; 0216T-LT, 64494-RT           ; FR-105; 64493-LT, 64494-RT
          MBB: L3-4 right, L5-S1 left    ; 64493, 64494-RT              ; FR-305; 64493-LT, 64494-RT
          MBB: L3-4 right, L5-S1 left    ; 64494-RT                     ; FR-201; 64494-RT, 64493-LT
          MBB: L3-4 right, L4-5 right, L5-S1 left; 64493-LT, 64494-RT   ; FR-102; 64493-LT, 64494-RT, 64495-RT
          MBB: L3-4 right, L4-5 right, L5-S1 left; 64493-RT, 64494-LT   ; FR-102; 64493-RT, 64494-LT, 64495-RT
          RFA: L3-4 right, L4-5 left, L5-S1 left; 64635-LT, 64636-RT    ; FR-102; 64635-LT, 64636-RT, 64636-LT
          MBB: L3-4 left, L4-5 bilateral; 64493-RT, 64494 x2            ; FR-306; 64493-LT, 64494 x2
          MBB: L3-4 left, L4-5 left, L5-S1 bilateral; 64493-LT, 64494-RT, 64495 x2 ; FR-306; 64493-LT, 64494-LT, 64495 x2
          RFA: L2-3 left, L3-4 right, L4-5 bilateral, L5-S1 bilateral; 64635-50, 64636 x2, 64636-LT ; FR-102; 64635-50, 64636 x2, 64636-LT, 64636-RT
          RFA: L2-3 left, L3-4 right, L4-5 bilateral, L5-S1 bilateral; 64636-LT, 64636 x2, 64635-50 ; FR-102; 64636-LT, 64636 x2, 64635-50, 64636-RT
          RFA: T4-5 bilateral, T5-6 left, T6-7 right; 64634-LT, 64633-LT, 64634 x2 ; FR-306; 64634-RT, 64633-LT, 64634 x2
          RFA: L1-2 bilateral, L2-3 bilateral, L3-4 left, L4-5 right; 64635-50, 64636 x2, 64636-LT, 64636-RT, 64636-RT ; FR-104; 64635-50, 64636 x2, 64636-LT, 64636-RT
          """)
  void lines_keepTheirSides(String done, String billed, String rule, String mended) {
    DayCase day = DayCase.under("cpt").done(done).billed(billed);
    assertThat(day.fixed(rule)).hasToString(mended);
  }

  /** An RT and an LT line are one level; KX tells a diagnostic level from another. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M-ASC WA; MBB: L3-4 bilateral, L5-S1 left ; 64493-LT, 64494-RT ; 64493-LT, 64494-RT, 64494-LT
          M-ASC WA; MBB: L3-4 bilateral, L5-S1 left ; 64493-RT, 64493-LT ; 64493-RT, 64493-LT, 64494-LT
          M-ASC WA; MBB: L3-4 left, L4-5 bilateral, L5-S1 bilateral; 64493-LT, 64494-RT, 64494-LT, 64495-RT ; 64493-LT, 64494-RT, 64494-LT, 64495-RT, 64495-LT
          M-ASC WA; MBB: L3-4 bilateral, L4-5 left, L5-S1 right; 64493-RT, 64494-LT ; 64493-RT, 64494-LT, 64495-RT, 64495-LT
          M WA    ; MBB diagnostic: L3-4 left + MBB therapeutic: L4-5 left ; 64493-LT    ; 64493-LT, 64494-LT-KX
          M WA    ; MBB diagnostic: L3-4 left + MBB therapeutic: L4-5 left ; 64493-LT-KX ; 64493-LT-KX, 64494-LT
          M WA    ; MBB diagnostic: L4-5 left + MBB therapeutic: L3-4 left ; 64493-LT-KX ; 64493-LT-KX, 64494-LT
          M WA    ; RFA: L2-3 left, L3-4 bilateral, L4-5 right ; 64635-LT, 64636-RT ; 64635-LT, 64636-RT, 64636-50
          M WA    ; RFA: L2-3 left, L3-4 bilateral, L4-5 right ; 64635-RT, 64636-50 ; 64635-RT, 64636-50, 64636-LT
          cpt     ; RFA: L2-3 left, L3-4 bilateral, L4-5 right ; 64635-RT, 64636 x2 ; 64635-RT, 64636 x2, 64636-LT
          cpt     ; RFA: L1-2 left, L2-3 left, L3-4 left, L4-5 right ; 64635-LT, 64636-LT x2 ; 64635-LT, 64636-LT x2, 64636-RT
          cpt     ; RFA: L1-2 left, L2-3 left, L3-4 right, L4-5 right ; 64635-RT, 64636-LT x2 ; 64635-RT, 64636-LT x2, 64636-RT
          """)
  void lineThatLacks_isAdded(String payer, String done, String billed, String mended) {
    DayCase day = DayCase.under(payer).done(done).billed(billed);
    assertThat(day.fixed("FR-102")).hasToString(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          MBB: L3-4 right, L5-S1 left ; 64493-LT | M47.817; L3-L4 right
          MBB: L3-4 right, L5-S1 left ; 64493-RT | M47.816; L5-S1 left
          MBB: L2-3 right, L5-S1 right; 64493-RT | M47.817; L2-L3 right
          MBB: L2-3 right, L5-S1 right; 64493-RT | M47.816; L5-S1 right
          MBB: L2-3 right, L5-S1 right; 64493-RT | I10    ; L5-S1 right
          RFA: L2-3 right, L5-S1 right; 64635-RT | M47.817; L2-L3 right
          """)
  void levelThatIsNotBilled_isTheOtherOne(String done, String billed, String missing) {
    Finding finding = DayCase.under("cpt").done(done).billed(billed).finding("FR-102");
    assertThat(finding.fact("level")).contains(missing);
    assertThat(finding.fix()).isInstanceOf(Fix.Edits.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          MBB: L3-4 right, L5-S1 left  ; 64493-LT | M47.817, 64494-RT | M47.816
          MBB: L3-4 right, L5-S1 left  ; 64493-RT | M47.816, 64494-LT | M47.817
          RFA: L3-4 right, L5-S1 left  ; 64635-LT | M47.817, 64636-RT | M47.816
          MBB: L2-3 right, L5-S1 right ; 64493-RT | M47.817, 64494-RT | M47.816
          RFA: L2-3 bilateral, L3-4 right, L5-S1 left; 64635-50 | M47.816, 64636-RT | M47.816, 64636-LT | M47.817
          """)
  void diagnoses_fitTheLevelsInTheirOrder(String done, String billed) {
    DayCase day = DayCase.under("cpt").done(done).billed(billed);
    assertThat(DayCase.findings(day.report(), "FR-602")).isEmpty();
    assertThat(day.report().verdict()).isEqualTo(Verdict.CLEAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          MBB: L3-4 right, L5-S1 left  ; 64493-LT | M47.817, 64494-RT | M47.817; 2
          MBB: L3-4 right, L5-S1 left  ; 64493-LT | M47.812, 64494-RT | M47.816; 1
          MBB: L2-3 right, L5-S1 right ; 64493-RT | M47.817, 64494-RT | M47.817; 1
          """)
  void diagnosisThatFitsInNoOrder_isSaidOnce(String done, String billed, int line) {
    DayCase day = DayCase.under("cpt").done(done).billed(billed);
    assertThat(DayCase.findings(day.report(), "FR-602"))
        .extracting(finding -> finding.place().line())
        .containsExactly(OptionalInt.of(line));
  }
}
