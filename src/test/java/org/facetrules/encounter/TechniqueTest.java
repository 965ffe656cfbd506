package org.facetrules.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TechniqueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MEDIAL_BRANCH_BLOCK     | true  | false | true
          INTRA_ARTICULAR         | true  | false | false
          FACET_INJECTION         | true  | false | false
          RADIOFREQUENCY_ABLATION | false | true  | true
          COOLED_RADIOFREQUENCY   | false | true  | true
          PULSED_RADIOFREQUENCY   | false | false | true
          CRYOABLATION            | false | false | true
          CHEMICAL_ABLATION       | false | false | true
          LASER_ABLATION          | false | false | true
          ENDOSCOPIC_DENERVATION  | false | false | true
          CYST_RUPTURE            | true  | false | false
          """)
  void kinds(Technique technique, boolean injection, boolean thermal, boolean nerves) {
    assertThat(technique.isInjection()).isEqualTo(injection);
    assertThat(technique.isThermalDestruction()).isEqualTo(thermal);
    assertThat(technique.aimsAtNerves()).isEqualTo(nerves);
  }

  @Test
  void labels_areShort() {
    assertThat(Technique.values())
        .allSatisfy(technique -> assertThat(technique.label()).isNotBlank().hasSizeLessThan(61));
    assertThat(ImageGuidance.values())
        .allSatisfy(guidance -> assertThat(guidance.label()).isNotBlank());
    assertThat(ImageGuidance.CT.isFluoroscopyOrCt()).isTrue();
    assertThat(ImageGuidance.NONE.isFluoroscopyOrCt()).isFalse();
  }
}
