package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestructionCountsJointsOfTheRegionTest {
  private static final String RULE = "FR-207";

  @ParameterizedTest
  @CsvSource({
    "cpt, 64635-50 64636 x8, PASSED",
    "cpt, 64635-50 64636 x9, FLAGGED",
    "M OH, 64635-50 64636-50 x4, PASSED",
    "M OH, 64635-50 64636-50 x5, FLAGGED",
    "cpt, 64635-LT 64636-LT x4, PASSED",
    "cpt, 64635-LT 64636-LT x5, FLAGGED",
    "cpt, 64635-LT 64636-RT x2 64636-LT x3, PASSED", // RT and LT lines can share joints
    "cpt, 64635-LT 64636-LT, PASSED",
    "cpt, 64633-LT 64634-LT x4, PASSED",
    "cpt, 64633-LT 64634-LT x30, FLAGGED",
    "cpt, 64636-LT x9, NOT_APPLICABLE",
    "cpt, 64635-LT, NOT_APPLICABLE",
    "cpt, 64493-LT, NOT_APPLICABLE"
  })
  void judges(String payer, String billed, OutcomeKind expected) {
    assertThat(Case.under(payer).billed(billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void encounter_isComparedByAnotherRule() {
    Case known = Case.under("cpt").done("RFA: L4-5 left").billed("64635-LT 64636-LT x7");
    assertThat(known.outcome(RULE)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    assertThat(known.outcome("FR-103")).isEqualTo(OutcomeKind.FLAGGED);
  }

  @Test
  void finding_restsOnADerivation() {
    Finding finding = Case.under("cpt").billed("64635-LT 64636-LT x7").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo(
            "64635-LT, 64636-LT x7 count more joints than the lumbar region has: 7 add-on units");
  }
}
