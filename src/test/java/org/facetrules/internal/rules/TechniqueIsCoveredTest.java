package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TechniqueIsCoveredTest {
  private static final String RULE = "FR-518";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: L4-5 left | PASSED
          RFA: L4-5 left | PASSED
          COOLED: L4-5 left | PASSED
          ENDOSCOPIC: L4-5 left | PASSED
          PRF: L4-5 left | FLAGGED
          CRYO: L4-5 left | FLAGGED
          CHEMICAL: L4-5 left | FLAGGED
          LASER: L4-5 left | FLAGGED
          RFA 79.9C: L4-5 left | FLAGGED
          RFA 80C: L4-5 left | PASSED
          COOLED 60C: L4-5 left | FLAGGED
          ?: L4-5 left | UNDETERMINED
          """)
  void judgesWhatWasDone(String done, OutcomeKind expected) {
    assertThat(CoverageCase.under("M OH").done(done).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "M OH, 2021-05-01, NOT_APPLICABLE",
    "M OH, 2021-05-02, FLAGGED",
    "M OH, 2026-08-03, FLAGGED",
    "cpt, 2026-08-03, NOT_APPLICABLE"
  })
  void begins_withTheContractorsPolicy(String payer, String day, OutcomeKind expected) {
    assertThat(CoverageCase.under(payer).on(day).done("PRF: L4-5 left").outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"64635-LT, PASSED", "64493-LT, PASSED", "64999, NOT_APPLICABLE"})
  void judgesTheClaimAlone(String billed, OutcomeKind expected) {
    assertThat(Case.under("M OH").on("2026-08-03").billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "COOLED_RADIOFREQUENCY, 64635-LT, UNDETERMINED",
    "COOLED_RADIOFREQUENCY, 64493-LT, PASSED",
    "RADIOFREQUENCY_ABLATION, 64635-LT, FLAGGED"
  })
  void codeSaysHeat_butNotWhetherCooled(Technique refused, String billed, OutcomeKind expected) {
    CoverageCase day =
        CoverageCase.under("cpt")
            .saying(CoverageTerm.TECHNIQUES_NOT_COVERED, Set.of(refused))
            .billed(billed);
    assertThat(day.outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void temperatureAlone_isJudgedToo() {
    CoverageCase day =
        CoverageCase.under("cpt").saying(CoverageTerm.LEAST_TEMPERATURE, BigDecimal.valueOf(80));
    assertThat(day.done("RFA 60C: L4-5 left").finding(RULE).message())
        .isEqualTo("destruction at 60 degrees Celsius: expected at least 80");
  }

  @Test
  void temperatureAlone_passesAClaim() {
    CoverageCase day =
        CoverageCase.under("cpt").saying(CoverageTerm.LEAST_TEMPERATURE, BigDecimal.valueOf(80));
    assertThat(day.billed("64635-LT").outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void finding_namesTheTechnique_andIsNoCodingFinding() {
    CoverageCase day = CoverageCase.under("M OH").done("PRF: L4-5 left").billed("64999");
    assertThat(day.finding(RULE).message())
        .isEqualTo(
            "pulsed radiofrequency is not covered; not covered are pulsed radiofrequency,"
                + " cryoablation, chemical ablation, laser ablation");
    assertThat(day.findings("FR-107")).isEmpty();
  }
}
