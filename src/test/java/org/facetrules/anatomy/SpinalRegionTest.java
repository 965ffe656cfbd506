package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpinalRegionTest {
  @Test
  void label() {
    assertThat(SpinalRegion.CERVICAL_THORACIC.label()).isEqualTo("cervical/thoracic");
    assertThat(SpinalRegion.LUMBAR.label()).isEqualTo("lumbar");
  }

  @Test
  void levels_areTwentyAndFive() {
    assertThat(Arrays.stream(FacetLevel.values()).map(FacetLevel::region))
        .filteredOn(region -> region == SpinalRegion.LUMBAR)
        .hasSize(5);
    assertThat(Arrays.stream(FacetLevel.values()).map(FacetLevel::region))
        .filteredOn(region -> region == SpinalRegion.CERVICAL_THORACIC)
        .hasSize(20);
  }
}
