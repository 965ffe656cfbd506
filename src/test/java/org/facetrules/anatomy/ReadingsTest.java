package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@link Reading}, {@link LevelReading}, {@link BranchReading}. */
class ReadingsTest {
  private static final TreatedLevel LEVEL = TreatedLevel.of(FacetLevel.L4_L5, Laterality.LEFT);

  @Test
  void reading_isWrittenByItsLabel() {
    assertThat(new Reading("L4-L5 left", List.of(LEVEL))).hasToString("L4-L5 left");
  }

  @Test
  void reading_keepsItsOwnLevels() {
    List<TreatedLevel> levels = new ArrayList<>(List.of(LEVEL));
    Reading reading = new Reading("L4-L5 left", levels);
    levels.clear();
    assertThat(reading.levels()).containsExactly(LEVEL);
    assertThatThrownBy(() -> reading.levels().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void levelReading_ofALevelHasItsLabelAsText() {
    assertThat(LevelReading.of(LEVEL))
        .isEqualTo(new LevelReading("L4-L5 left", List.of(LEVEL), List.of(), Optional.empty()));
  }

  @Test
  void levelReading_isAmbiguousWhenItHasReadings() {
    assertThat(LevelNotation.readLevels("L3").ambiguous()).isTrue();
    assertThat(LevelReading.of(LEVEL).ambiguous()).isFalse();
  }

  @Test
  void branchReading_isAmbiguousWhenItHasReadings() {
    assertThat(LevelNotation.readBranches("S1").ambiguous()).isTrue();
    assertThat(LevelNotation.readBranches("L5").ambiguous()).isFalse();
  }

  @Test
  void lists_cannotBeChanged() {
    assertThatThrownBy(() -> LevelReading.of(LEVEL).levels().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> LevelNotation.readBranches("L5").branches().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> LevelNotation.readLevels("L3").readings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
