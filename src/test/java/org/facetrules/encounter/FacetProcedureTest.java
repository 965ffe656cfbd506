package org.facetrules.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.NotationException;
import org.facetrules.anatomy.TreatedLevel;
import org.junit.jupiter.api.Test;

class FacetProcedureTest {
  @Test
  void typedAndWrittenLevels_standSideBySide() {
    FacetProcedure procedure =
        FacetProcedure.builder()
            .technique(Technique.MEDIAL_BRANCH_BLOCK)
            .level(FacetLevel.L3_L4, Laterality.LEFT)
            .level(FacetLevel.L4_L5)
            .levels("L5-S1 right")
            .nerves("L2, L3 MB left")
            .build();
    assertThat(procedure.sites())
        .flatExtracting(LevelReading::levels)
        .containsExactly(
            TreatedLevel.of(FacetLevel.L3_L4, Laterality.LEFT),
            TreatedLevel.of(FacetLevel.L4_L5),
            TreatedLevel.of(FacetLevel.L5_S1, Laterality.RIGHT));
    assertThat(procedure.nerves()).hasSize(1);
  }

  @Test
  void whatIsNotSet_isUnknown() {
    FacetProcedure procedure = FacetProcedure.builder().build();
    assertThat(procedure.technique()).isEmpty();
    assertThat(procedure.purpose()).isEmpty();
    assertThat(procedure.guidance()).isEmpty();
    assertThat(procedure.temperatureCelsius()).isEmpty();
    assertThat(procedure.sites()).isEmpty();
  }

  @Test
  void textWithoutALevel_isRefusedAtOnce() {
    FacetProcedure.Builder builder = FacetProcedure.builder();
    assertThatThrownBy(() -> builder.levels("lower back"))
        .isInstanceOf(NotationException.class)
        .hasMessageContaining("\"lower back\"");
  }

  @Test
  void aPartSetTwice_isRefused() {
    FacetProcedure.Builder builder = FacetProcedure.builder();
    builder.technique(Technique.CRYOABLATION);
    assertThatThrownBy(() -> builder.technique(Technique.CRYOABLATION))
        .isInstanceOf(IllegalStateException.class);
  }
}
