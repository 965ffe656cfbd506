package org.facetrules.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.NotationException;
import org.facetrules.anatomy.TreatedLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** Levels come from the sites; the nerves are then only checked against them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L4-5 left             | -                 | L4-L5 left
          L4-5 left, L4-5 right | -                 | L4-L5 bilateral
          L4-5 and L5-S1 left   | -                 | L4-L5 left, L5-S1 left
          L4-5 left             | L2, L3 MBB left   | L4-L5 left
          -                     | L3, L4 MBB left   | L4-L5 left
          -                     | -                 | ''
          """)
  void levels_areEachOnce(String sites, String nerves, String expected) {
    FacetProcedure.Builder done =
        FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY);
    PriorSession.Builder past = PriorSession.builder().dateOfService(LocalDate.of(2026, 3, 2));
    if (!sites.equals("-")) {
      done.levels(sites);
      past.addSite(LevelNotation.readLevels(sites));
    }
    if (!nerves.equals("-")) {
      done.nerves(nerves);
      past.addNerve(LevelNotation.readBranches(nerves));
    }
    assertThat(String.join(", ", done.build().levels().stream().map(TreatedLevel::label).toList()))
        .isEqualTo(expected);
    assertThat(past.build().levels()).isEqualTo(done.build().levels());
  }
}
