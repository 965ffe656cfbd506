package org.facetrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.TreatedLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SideCountsTest {
  private static final SideCounts COUNTS = new SideCounts(4, 3, 2, 1);

  @Test
  void of_countsEachJointOnce() {
    assertThat(
            SideCounts.of(
                List.of(
                    TreatedLevel.of(FacetLevel.C2_C3, Laterality.BILATERAL),
                    TreatedLevel.of(FacetLevel.C3_C4, Laterality.LEFT),
                    TreatedLevel.of(FacetLevel.C4_C5, Laterality.LEFT),
                    TreatedLevel.of(FacetLevel.C5_C6, Laterality.RIGHT),
                    TreatedLevel.of(FacetLevel.L4_L5),
                    TreatedLevel.of(FacetLevel.L5_S1),
                    TreatedLevel.of(FacetLevel.T12_L1))))
        .isEqualTo(new SideCounts(1, 2, 1, 3));
    assertThat(SideCounts.of(List.of())).isEqualTo(SideCounts.NONE);
  }

  @Test
  void of_leftAndRightOfAJointIsBilateral_andADocumentedSideOutweighsNone() {
    assertThat(
            SideCounts.of(
                List.of(
                    TreatedLevel.of(FacetLevel.L4_L5, Laterality.LEFT),
                    TreatedLevel.of(FacetLevel.L4_L5, Laterality.RIGHT),
                    TreatedLevel.of(FacetLevel.L5_S1, Laterality.RIGHT),
                    TreatedLevel.of(FacetLevel.L5_S1))))
        .isEqualTo(new SideCounts(1, 0, 1, 0));
  }

  @ParameterizedTest
  @EnumSource
  void constants_areOneLevelOfASide(Laterality side) {
    SideCounts one = SideCounts.of(List.of(TreatedLevel.of(FacetLevel.L4_L5, side)));
    assertThat(one)
        .isEqualTo(
            switch (side) {
              case LEFT -> SideCounts.LEFT;
              case RIGHT -> SideCounts.RIGHT;
              case BILATERAL -> SideCounts.BILATERAL;
            });
    assertThat(one.total()).isEqualTo(1);
    assertThat(SideCounts.of(List.of(TreatedLevel.of(FacetLevel.L4_L5))))
        .isEqualTo(SideCounts.OPEN);
  }

  @Test
  void plusAndMinus_goSideBySide() {
    assertThat(COUNTS.total()).isEqualTo(10);
    assertThat(COUNTS.plus(new SideCounts(10, 20, 30, 40)))
        .isEqualTo(new SideCounts(14, 23, 32, 41));
    assertThat(new SideCounts(10, 20, 30, 40).minus(COUNTS))
        .isEqualTo(new SideCounts(6, 17, 28, 39));
    assertThat(COUNTS.minus(COUNTS)).isEqualTo(SideCounts.NONE);
  }

  @Test
  void negative_isAnySideBelowNone() {
    assertThat(COUNTS.isNegative()).isFalse();
    assertThat(SideCounts.NONE.isNegative()).isFalse();
    for (SideCounts one :
        List.of(SideCounts.BILATERAL, SideCounts.LEFT, SideCounts.RIGHT, SideCounts.OPEN)) {
      assertThat(SideCounts.NONE.minus(one).isNegative()).as("%s", one).isTrue();
      assertThat(one.isNegative()).as("%s", one).isFalse();
    }
  }
}
