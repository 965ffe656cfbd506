package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.claim.ClaimLine;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagingIsIncludedTest {
  private static final String RULE = "FR-404";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          M OH         ; 64493, 77003             ; FLAGGED
          cpt          ; 64493, 77003             ; FLAGGED
          M-hospital OH; 64493, 77003             ; FLAGGED
          cpt          ; 64493, 77012             ; FLAGGED
          cpt          ; 64490, 76942             ; FLAGGED
          cpt          ; 64635, 77002             ; FLAGGED
          M OH         ; 64635, 76942             ; PASSED
          cpt          ; 64635, 77021             ; PASSED
          cpt          ; 0216T, 76942             ; FLAGGED
          M OH         ; 0216T, 76942             ; FLAGGED
          M OH         ; 64493, 77001             ; FLAGGED
          cpt          ; 64493, 77001             ; PASSED
          M OH         ; 64493, 77003-59          ; UNDETERMINED
          M OH         ; 64493, 27096, 77003-59   ; UNDETERMINED
          M OH         ; 64493, 64510, 77003-59   ; RESOLVED
          M OH         ; 64493, 27096, 77012-59   ; RESOLVED
          cpt          ; 64493, 77003-XS          ; UNDETERMINED
          cpt          ; 64493, 64510, 77003-XS   ; RESOLVED
          M OH         ; 64493-59, 77003          ; FLAGGED
          M OH         ; 64493, 77003-26          ; FLAGGED
          M OH         ; 64493, 77003 by other    ; PASSED
          M OH         ; 64493, 20552             ; NOT_APPLICABLE
          M OH         ; 27096, 77003             ; NOT_APPLICABLE
          M OH         ; 64493                    ; NOT_APPLICABLE
          """)
  void judges(String payer, String lines, OutcomeKind expected) {
    assertThat(DayCase.under(payer).billed(lines).outcome(RULE)).isEqualTo(expected);
  }

  /** An epidural or sacroiliac injection is none that the national table lists before 77003. */
  @ParameterizedTest
  @CsvSource({
    "62323 by same, FLAGGED",
    "27096 by same, FLAGGED",
    "99213 by same, FLAGGED",
    "64510 by same, RESOLVED"
  })
  void modifier_assertsAProcedureThatImagingIsAddedTo(String other, OutcomeKind expected) {
    DayCase day = DayCase.under("M OH").billed("64493-LT, 77003-59").beside(other);
    assertThat(day.outcome(RULE)).isEqualTo(expected);
    DayCase onOneClaim = DayCase.under("M OH").billed("64493-LT, 77003-59, " + other).beside("");
    assertThat(onOneClaim.outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"77003 by same, FLAGGED", "77003, UNDETERMINED", "77003 by other, PASSED"})
  void imagingOnAnotherClaim(String other, OutcomeKind expected) {
    assertThat(DayCase.under("cpt").billed("64493-LT").beside(other).outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "77003, 2015-06-01, FLAGGED",
    "77001, 2024-06-30, UNDETERMINED",
    "77001, 2024-07-01, FLAGGED"
  })
  void codeSet_needsNoTable_otherPairsDo(String imaging, String day, OutcomeKind expected) {
    assertThat(DayCase.under("M OH").on(day).billed("64493-LT, " + imaging).outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void finding_saysWhatIncludesIt() {
    DayCase day = DayCase.under("cpt").billed("64493-50, 64494-LT, 77003");
    Finding finding = day.finding(RULE);
    assertThat(finding.message())
        .isEqualTo("77003 is part of 64493-50, expected no line for the imaging");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.citation().key()).isEqualTo("A57787");
    assertThat(day.fixed(RULE)).hasToString("64493-50, 64494-LT");
    assertThat(day.afterFix(RULE).findings())
        .noneMatch(found -> found.rule().toString().equals(RULE));
  }

  @Test
  void ultrasoundBesideUltrasoundCodes_restsOnTheirWording() {
    assertThat(DayCase.under("cpt").billed("0216T-LT, 76942").finding(RULE).severity())
        .isEqualTo(Severity.WARNING);
  }

  /** What mends the facet line leaves the imaging where it is. */
  @Test
  void fix_removesTheImaging() {
    Case wrongCode = RuleCase.of("M WA", "2026-03-03", "MBB us: L4-5 left", "64493-LT 76942");
    Finding finding = wrongCode.finding(RULE);
    assertThat(((Fix.Edits) finding.fix()).changes()).containsExactly(new ClaimEdit.RemoveLine(2));
    assertThat(wrongCode.report().fixed().claim().lines())
        .extracting(ClaimLine::label)
        .containsExactly("0216T-LT", "76942");
  }
}
