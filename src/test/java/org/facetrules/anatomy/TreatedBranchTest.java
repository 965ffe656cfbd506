package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreatedBranchTest {
  @Test
  void label_namesTheSideWhereItIsDocumented() {
    assertThat(TreatedBranch.of(MedialBranch.L4, Laterality.LEFT))
        .hasToString("L4 medial branch left");
    assertThat(TreatedBranch.of(MedialBranch.THIRD_OCCIPITAL).label())
        .isEqualTo("third occipital nerve");
  }

  @Test
  void of_withoutSideIsNotDocumented() {
    assertThat(TreatedBranch.of(MedialBranch.C8))
        .isEqualTo(new TreatedBranch(MedialBranch.C8, Optional.empty()));
  }

  @Test
  void mirror_changesTheSideOnly() {
    assertThat(TreatedBranch.of(MedialBranch.L5_DORSAL_RAMUS, Laterality.RIGHT).mirror())
        .isEqualTo(TreatedBranch.of(MedialBranch.L5_DORSAL_RAMUS, Laterality.LEFT));
    assertThat(TreatedBranch.of(MedialBranch.L5_DORSAL_RAMUS).mirror())
        .isEqualTo(TreatedBranch.of(MedialBranch.L5_DORSAL_RAMUS));
  }
}
