package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetLinesStandForLevelsTest {
  private static final String RULE = "FR-207";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt  | - | 64493-LT 64494-LT | PASSED
          cpt  | - | 64635-LT 64636-LT x4 | PASSED
          cpt  | - | 64635-LT 64636-LT x5 | FLAGGED
          cpt  | - | 64633-LT 64634-LT x5 | PASSED
          cpt  | - | 64633-LT 64634-LT x17 | PASSED
          cpt  | - | 64633-LT 64634-LT x18 | FLAGGED
          cpt  | - | 64635-LT 64493-59-RT | PASSED
          cpt  | - | 64633-50 64635-LT 64636-RT x2 64636-LT x3 | FLAGGED
          M NY | - | 64633-LT 64490-50-59-KX 64491-59-LT-KX 64636-LT | FLAGGED
          M OH | - | 64633-50 64636-50 64490-59-RT-KX | FLAGGED
          cpt  | - | 64490-LT 64494-LT 0213T-RT | PASSED
          cpt  | - | 64490-LT 64494-LT 0213T-RT 0214T-RT | FLAGGED
          cpt  | - | 64635-50 64636 x8 64493-LT | FLAGGED
          cpt  | - | 20552 | NOT_APPLICABLE
          cpt  | MBB: L4-5 left | 64635-LT 64636-LT x5 | NOT_APPLICABLE
          """)
  void judges(String payer, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, "-", done, billed).outcome(RULE)).isEqualTo(expected);
  }

  /** On the day of a unit table the sum of units is a fault of its own, FR-403's. */
  @ParameterizedTest
  @CsvSource({"2013-05-06, FLAGGED", "2026-03-02, PASSED"})
  void unitsAboveTheLimitOfTheDay_areAnothersFault(String day, OutcomeKind expected) {
    String billed = "64633-50 64634-50 64635-50 64636-50 x2 64636-RT x3";
    assertThat(RuleCase.of("M NY", day, "-", billed).outcome(RULE)).isEqualTo(expected);
  }

  /** What is wrong with a line by itself is said once, by the rule of that fault. */
  @ParameterizedTest
  @CsvSource({
    "64635-LT 64636-LT x5 64636-LT, FR-410",
    "64636-LT x5, FR-201",
    "64635-50-LT 64636-LT x5, FR-301",
    "64635-LT x2 64636-LT x5, FR-203"
  })
  void linesOfAnotherRule_areThatRules(String billed, String rule) {
    Case alone = RuleCase.of("cpt", billed);
    assertThat(alone.findings(rule)).isNotEmpty();
    assertThat(alone.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void finding_saysWhyAndAsksForTheLevels() {
    Finding finding = RuleCase.of("cpt", "20552 64490-LT 64494-LT 0213T-RT 0214T-RT").finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.place().line()).hasValue(2);
    assertThat(finding.fix()).isInstanceOf(Fix.Query.class);
    assertThat(finding.message())
        .isEqualTo(
            "64490-LT, 64494-LT: the pair of T12-L1 and L1-L2 is one session when no other level"
                + " was treated: lines [4, 5] stand for more than one cervical/thoracic level;"
                + " expected lines that can stand for levels of one day");
  }

  /** The first level can stand on another claim. */
  @Test
  void facetCodeOnAnotherClaim_leavesItOpen() {
    assertThat(DayCase.under("cpt").billed("64494-LT").beside("64493-LT by same").outcome(RULE))
        .isEqualTo(OutcomeKind.PASSED);
    assertThat(
            DayCase.under("cpt")
                .billed("64490-LT, 64494-LT, 0213T-RT, 0214T-RT")
                .beside("99213")
                .outcome(RULE))
        .isEqualTo(OutcomeKind.FLAGGED);
  }
}
