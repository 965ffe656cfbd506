package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.policy.LevelOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SidedLevelsTest {
  private static final TreatedLevel LEFT = TreatedLevel.of(FacetLevel.L4_L5, Laterality.LEFT);
  private static final TreatedLevel RIGHT = TreatedLevel.of(FacetLevel.L4_L5, Laterality.RIGHT);
  private static final TreatedLevel BOTH = TreatedLevel.of(FacetLevel.L4_L5, Laterality.BILATERAL);
  private static final TreatedLevel OPEN = TreatedLevel.of(FacetLevel.L4_L5);
  private static final TreatedLevel NECK = TreatedLevel.of(FacetLevel.C4_C5, Laterality.LEFT);
  private static final TreatedLevel SACRUM =
      TreatedLevel.of(FacetLevel.L5_S1, Laterality.BILATERAL);

  @Test
  void leftAndRight_areBilateral() {
    assertThat(levels(LEFT, RIGHT).cranialToCaudal()).containsExactly(BOTH);
    assertThat(levels(LEFT, RIGHT)).isEqualTo(levels(BOTH));
  }

  @ParameterizedTest
  @EnumSource
  void everyLevel_comesBackWithItsSide(FacetLevel level) {
    for (TreatedLevel treated :
        List.of(
            TreatedLevel.of(level),
            TreatedLevel.of(level, Laterality.LEFT),
            TreatedLevel.of(level, Laterality.RIGHT),
            TreatedLevel.of(level, Laterality.BILATERAL))) {
      assertThat(levels(treated).cranialToCaudal()).containsExactly(treated);
      assertThat(levels(treated).in(level.region())).isEqualTo(levels(treated));
      assertThat(levels(treated).isEmpty()).isFalse();
    }
  }

  @Test
  void aDocumentedSide_outweighsNone() {
    assertThat(levels(OPEN, LEFT).cranialToCaudal()).containsExactly(LEFT);
    assertThat(levels(OPEN, LEFT).sided()).isEqualTo(SidedLevels.bit(FacetLevel.L4_L5));
  }

  @Test
  void order_bilateralFirstOrCranialFirst() {
    SidedLevels levels = levels(SACRUM, OPEN, NECK);
    assertThat(levels.inOrder(LevelOrder.BILATERAL_FIRST)).containsExactly(SACRUM, NECK, OPEN);
    assertThat(levels.inOrder(LevelOrder.CRANIAL_FIRST)).containsExactly(NECK, OPEN, SACRUM);
    assertThat(levels.cranialToCaudal()).containsExactly(NECK, OPEN, SACRUM);
  }

  @Test
  void region_splitsBetweenT12L1AndL1L2() {
    SidedLevels both =
        levels(TreatedLevel.of(FacetLevel.T12_L1), TreatedLevel.of(FacetLevel.L1_L2));
    assertThat(both.in(SpinalRegion.CERVICAL_THORACIC).cranialToCaudal())
        .containsExactly(TreatedLevel.of(FacetLevel.T12_L1));
    assertThat(both.in(SpinalRegion.LUMBAR).cranialToCaudal())
        .containsExactly(TreatedLevel.of(FacetLevel.L1_L2));
  }

  @Test
  void minus_takesTheSameSideOnly() {
    assertThat(levels(BOTH).minus(levels(LEFT)).cranialToCaudal()).containsExactly(RIGHT);
    assertThat(levels(LEFT).minus(levels(RIGHT)).cranialToCaudal()).containsExactly(LEFT);
    assertThat(levels(LEFT).minus(levels(OPEN)).cranialToCaudal()).containsExactly(LEFT);
    assertThat(levels(OPEN).minus(levels(BOTH)).cranialToCaudal()).containsExactly(OPEN);
    assertThat(levels(OPEN).minus(levels(OPEN)).isEmpty()).isTrue();
  }

  @Test
  void sharedWith_isTheSameSideOnly() {
    assertThat(levels(BOTH, NECK).sharedWith(levels(LEFT)).cranialToCaudal()).containsExactly(LEFT);
    assertThat(levels(LEFT).sharedWith(levels(RIGHT, NECK)).isEmpty()).isTrue();
    assertThat(levels(OPEN).sharedWith(levels(OPEN)).cranialToCaudal()).containsExactly(OPEN);
  }

  @Test
  void touches_asksForTheSidesOfTheLevel() {
    assertThat(levels(LEFT).touches(LEFT)).isTrue();
    assertThat(levels(LEFT).touches(BOTH)).isTrue();
    assertThat(levels(LEFT).touches(OPEN)).isTrue();
    assertThat(levels(LEFT).touches(RIGHT)).isFalse();
    assertThat(levels(RIGHT).touches(RIGHT)).isTrue();
    assertThat(levels(RIGHT).touches(LEFT)).isFalse();
    assertThat(levels(RIGHT).touches(OPEN)).isTrue();
    assertThat(levels(OPEN).touches(RIGHT)).isTrue();
    assertThat(levels(NECK).touches(LEFT)).isFalse();
  }

  @Test
  void nothing_isEmpty() {
    assertThat(SidedLevels.NONE.isEmpty()).isTrue();
    assertThat(SidedLevels.NONE.cranialToCaudal()).isEmpty();
    assertThat(SidedLevels.of(List.of())).isEqualTo(SidedLevels.NONE);
    assertThat(SidedLevels.of(new TreatedLevel(FacetLevel.L4_L5, Optional.empty())))
        .isEqualTo(levels(OPEN));
  }

  private static SidedLevels levels(TreatedLevel... treated) {
    return SidedLevels.of(List.of(treated));
  }
}
