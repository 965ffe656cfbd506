package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreatedLevelTest {
  @Test
  void label_namesTheSideWhereItIsDocumented() {
    assertThat(TreatedLevel.of(FacetLevel.L4_L5, Laterality.BILATERAL))
        .hasToString("L4-L5 bilateral");
    assertThat(TreatedLevel.of(FacetLevel.L4_L5).label()).isEqualTo("L4-L5");
  }

  @Test
  void of_withoutSideIsNotDocumented() {
    assertThat(TreatedLevel.of(FacetLevel.L4_L5))
        .isEqualTo(new TreatedLevel(FacetLevel.L4_L5, Optional.empty()));
  }

  @Test
  void mirror_changesTheSideOnly() {
    assertThat(TreatedLevel.of(FacetLevel.C5_C6, Laterality.LEFT).mirror())
        .isEqualTo(TreatedLevel.of(FacetLevel.C5_C6, Laterality.RIGHT));
    assertThat(TreatedLevel.of(FacetLevel.C5_C6).mirror())
        .isEqualTo(TreatedLevel.of(FacetLevel.C5_C6));
  }

  @Test
  void levels_areEqualInJointAndSide() {
    TreatedLevel level = TreatedLevel.of(FacetLevel.C5_C6, Laterality.LEFT);
    assertThat(new TreatedLevel(FacetLevel.C5_C6, Optional.of(Laterality.LEFT)))
        .isEqualTo(level)
        .hasSameHashCodeAs(level);
    assertThat(level)
        .isNotEqualTo(TreatedLevel.of(FacetLevel.C6_C7, Laterality.LEFT))
        .isNotEqualTo(TreatedLevel.of(FacetLevel.C5_C6, Laterality.RIGHT))
        .isNotEqualTo(TreatedLevel.of(FacetLevel.C5_C6))
        .isNotEqualTo(FacetLevel.C5_C6);
  }
}
