package org.facetrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.oracle.ClaimOracle;
import org.facetrules.oracle.ClaimOracle.Kind;
import org.facetrules.table.CodeFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CapacityTest {
  /** Five lumbar joints; twenty from C0-C1 to T12-L1, two of them with injection codes only. */
  @ParameterizedTest
  @CsvSource({
    "INJECTION, CERVICAL_THORACIC, 20",
    "ULTRASOUND_INJECTION, CERVICAL_THORACIC, 18",
    "DESTRUCTION, CERVICAL_THORACIC, 18",
    "INJECTION, LUMBAR, 5",
    "ULTRASOUND_INJECTION, LUMBAR, 5",
    "DESTRUCTION, LUMBAR, 5"
  })
  void of_isTheJointsWithACode(CodeFamily family, SpinalRegion region, int joints) {
    assertThat(Capacity.of(family, region)).isEqualTo(joints);
  }

  @ParameterizedTest
  @EnumSource
  void hasCode_isWhatTheOracleHasCodesFor(FacetLevel level) {
    assertThat(Capacity.hasCode(CodeFamily.INJECTION, level))
        .isEqualTo(ClaimOracle.hasCode(Kind.INJECTION, level))
        .isTrue();
    assertThat(Capacity.hasCode(CodeFamily.DESTRUCTION, level))
        .isEqualTo(ClaimOracle.hasCode(Kind.DESTRUCTION, level));
    assertThat(Capacity.hasCode(CodeFamily.ULTRASOUND_INJECTION, level))
        .isEqualTo(ClaimOracle.hasCode(Kind.ULTRASOUND, level));
  }

  @Test
  void hasCode_notForTheTwoJointsBelowTheHead() {
    assertThat(Capacity.hasCode(CodeFamily.DESTRUCTION, FacetLevel.C0_C1)).isFalse();
    assertThat(Capacity.hasCode(CodeFamily.DESTRUCTION, FacetLevel.C1_C2)).isFalse();
    assertThat(Capacity.hasCode(CodeFamily.DESTRUCTION, FacetLevel.C2_C3)).isTrue();
  }
}
