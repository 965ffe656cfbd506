package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacetLevelTest {
  @Test
  void spine_hasTwentyFiveLevelsFromHeadToSacrum() {
    assertThat(Arrays.stream(FacetLevel.values()).map(FacetLevel::label))
        .containsExactly(
            "C0-C1", "C1-C2", "C2-C3", "C3-C4", "C4-C5", "C5-C6", "C6-C7", "C7-T1", "T1-T2",
            "T2-T3", "T3-T4", "T4-T5", "T5-T6", "T6-T7", "T7-T8", "T8-T9", "T9-T10", "T10-T11",
            "T11-T12", "T12-L1", "L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1");
  }

  @ParameterizedTest
  @CsvSource({
    "C0_C1, CERVICAL_THORACIC",
    "C7_T1, CERVICAL_THORACIC",
    "T11_T12, CERVICAL_THORACIC",
    "T12_L1, CERVICAL_THORACIC",
    "L1_L2, LUMBAR",
    "L5_S1, LUMBAR"
  })
  void region(FacetLevel level, SpinalRegion region) {
    assertThat(level.region()).isEqualTo(region);
  }

  @ParameterizedTest
  @EnumSource
  void below_thenAboveIsTheSameLevel(FacetLevel level) {
    assertThat(level.below().flatMap(FacetLevel::above))
        .isEqualTo(level == FacetLevel.L5_S1 ? Optional.empty() : Optional.of(level));
    assertThat(level.above().flatMap(FacetLevel::below))
        .isEqualTo(level == FacetLevel.C0_C1 ? Optional.empty() : Optional.of(level));
  }

  @Test
  void neighbours_crossTheRegions() {
    assertThat(FacetLevel.T12_L1.below()).contains(FacetLevel.L1_L2);
    assertThat(FacetLevel.C7_T1.above()).contains(FacetLevel.C6_C7);
  }

  @ParameterizedTest
  @EnumSource
  void parse_readsTheLabel(FacetLevel level) {
    assertThat(FacetLevel.parse(level.label())).isEqualTo(level);
    assertThat(level).hasToString(level.label());
  }

  @ParameterizedTest
  @ValueSource(strings = {"L4-5", "l4/5", "L4/L5", "L4 - L5", "L4\u20135", " L4-L5 level "})
  void parse_readsEveryNotationOfOneJoint(String text) {
    assertThat(FacetLevel.parse(text)).isEqualTo(FacetLevel.L4_L5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"L4-5 left", "L3-5", "L3-4, L4-5", "L3", "", "S1", "L5-4"})
  void parse_refusesWhatIsNotOneJointWithoutSide(String text) {
    assertThatThrownBy(() -> FacetLevel.parse(text))
        .isInstanceOfSatisfying(
            NotationException.class, refusal -> assertThat(refusal.text()).isEqualTo(text));
  }
}
