package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisRegionTest {
  @ParameterizedTest
  @CsvSource({
    "CERVICAL, C0_C1, C7_T1",
    "CERVICOTHORACIC, C6_C7, T1_T2",
    "THORACIC, C7_T1, T12_L1",
    "THORACOLUMBAR, T11_T12, L1_L2",
    "LUMBAR, T12_L1, L5_S1",
    "LUMBOSACRAL, L4_L5, L5_S1"
  })
  void fits_fromOneJointToAnother(DiagnosisRegion region, FacetLevel first, FacetLevel last) {
    for (FacetLevel level : FacetLevel.values()) {
      assertThat(region.fits(level))
          .as(level.label())
          .isEqualTo(level.compareTo(first) >= 0 && level.compareTo(last) <= 0);
    }
  }

  @ParameterizedTest
  @EnumSource(FacetLevel.class)
  void everyJoint_fitsAPart(FacetLevel level) {
    assertThat(Arrays.stream(DiagnosisRegion.values()).anyMatch(region -> region.fits(level)))
        .isTrue();
  }

  @Test
  void borderOfThoraxAndLoins_fitsBothRegions() {
    assertThat(DiagnosisRegion.THORACOLUMBAR.joints(SpinalRegion.CERVICAL_THORACIC)).isEqualTo(2);
    assertThat(DiagnosisRegion.THORACOLUMBAR.joints(SpinalRegion.LUMBAR)).isEqualTo(1);
    assertThat(DiagnosisRegion.LUMBAR.joints(SpinalRegion.CERVICAL_THORACIC)).isEqualTo(1);
    assertThat(DiagnosisRegion.LUMBAR.joints(SpinalRegion.LUMBAR)).isEqualTo(5);
    assertThat(DiagnosisRegion.CERVICAL.joints(SpinalRegion.LUMBAR)).isZero();
    assertThat(DiagnosisRegion.LUMBOSACRAL.label()).isEqualTo("lumbosacral");
  }
}
