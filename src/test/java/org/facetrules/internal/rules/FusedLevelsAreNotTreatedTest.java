package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.encounter.Fusion;
import org.facetrules.encounter.FusionApproach;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.FusionExclusion;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FusedLevelsAreNotTreatedTest {
  private static final String RULE = "FR-515";

  private static CoverageCase with(String payer, String levels, String approach) {
    Fusion fusion =
        new Fusion(
            levels.equals("-") ? Optional.empty() : Optional.of(LevelNotation.readLevels(levels)),
            approach.equals("-")
                ? Optional.empty()
                : Optional.of(FusionApproach.valueOf(approach)));
    return CoverageCase.under(payer).record(record -> record.fusions(List.of(fusion)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L4-5  | ANTERIOR  | MBB: L4-5 left         | FLAGGED
          L5-S1 | ANTERIOR  | MBB: L4-5 left         | FLAGGED
          L4-5  | ANTERIOR  | RFA: L4-5 left         | FLAGGED
          L4-5  | POSTERIOR | MBB: L4-5 left         | PASSED
          L4-5  | -         | MBB: L4-5 left         | UNDETERMINED
          -     | ANTERIOR  | MBB: L4-5 left         | UNDETERMINED
          -     | -         | MBB: L4-5 left         | UNDETERMINED
          C5-6  | ANTERIOR  | MBB: L4-5 left         | PASSED
          C5-6  | -         | MBB: L4-5 left         | PASSED
          C5-6  | ANTERIOR  | MBB: C5-6 left         | PASSED
          -     | ANTERIOR  | MBB: C5-6 left         | PASSED
          L4-5  | ANTERIOR  | PRF: L4-5 left         | NOT_APPLICABLE
          """)
  void anteriorLumbarFusion_excludes(
      String levels, String approach, String done, OutcomeKind expected) {
    assertThat(with("M OH", levels, approach).done(done).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POSTERIOR_AT_LEVEL | L4-5  | POSTERIOR | FLAGGED
          POSTERIOR_AT_LEVEL | L5-S1 | POSTERIOR | PASSED
          POSTERIOR_AT_LEVEL | L4-5  | ANTERIOR  | PASSED
          POSTERIOR_AT_LEVEL | L4-5  | -         | UNDETERMINED
          POSTERIOR_AT_LEVEL | -     | POSTERIOR | UNDETERMINED
          ANY_AT_LEVEL       | L4-5  | ANTERIOR  | FLAGGED
          ANY_AT_LEVEL       | L4-5  | -         | FLAGGED
          ANY_AT_LEVEL       | L5-S1 | -         | PASSED
          ANY_AT_LEVEL       | C5-6  | -         | PASSED
          ANY_AT_LEVEL       | -     | -         | UNDETERMINED
          """)
  void otherExclusions_areOfTheLevel(
      FusionExclusion exclusion, String levels, String approach, OutcomeKind expected) {
    CoverageCase day = with("cpt", levels, approach).saying(CoverageTerm.FUSION, exclusion);
    assertThat(day.done("MBB: L4-5 left").outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ANY_AT_LEVEL, UNDETERMINED", "AFTER_ANTERIOR_LUMBAR_FUSION, FLAGGED"})
  void claimAlone_tellsTheRegion(FusionExclusion exclusion, OutcomeKind expected) {
    CoverageCase day = with("cpt", "L4-5", "ANTERIOR").saying(CoverageTerm.FUSION, exclusion);
    assertThat(day.billed("64493-LT").outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void record_saysNoneOrNothing() {
    CoverageCase day = CoverageCase.under("M OH").done("MBB: L4-5 left");
    assertThat(day.missing(RULE)).containsExactly("record");
    assertThat(day.record(record -> {}).missing(RULE)).containsExactly("record: fusions");
    assertThat(
            CoverageCase.under("M OH")
                .done("MBB: L4-5 left")
                .record(record -> record.fusions(List.of()))
                .outcome(RULE))
        .isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void fusedLevel_isAnError_anotherAWarningWithBothReadings() {
    Finding fused = with("M OH", "L4-5", "ANTERIOR").done("MBB: L4-5 left").finding(RULE);
    assertThat(fused.severity()).isEqualTo(Severity.ERROR);
    assertThat(fused.message())
        .isEqualTo(
            "L4-L5 left treated with a fusion of L4-5, anterior: the policy excludes anterior"
                + " lumbar fusion");
    Finding other = with("M OH", "L5-S1", "ANTERIOR").done("MBB: L4-5 left").finding(RULE);
    assertThat(other.severity()).isEqualTo(Severity.WARNING);
    assertThat(other.fact("readings")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "M OH, 2021-05-01, NOT_APPLICABLE",
    "M OH, 2021-05-02, FLAGGED",
    "cpt, 2026-08-03, NOT_APPLICABLE"
  })
  void begins_withTheContractorsPolicy(String payer, String day, OutcomeKind expected) {
    CoverageCase fused = with(payer, "L4-5", "ANTERIOR").done("MBB: L4-5 left");
    assertThat(fused.on(day).outcome(RULE)).isEqualTo(expected);
  }
}
