package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.facetrules.coding.Route.ToFamily;
import org.facetrules.coding.Route.ToNoFacetCode;
import org.facetrules.coding.Route.ToProvider;
import org.facetrules.coding.Route.ToUnlisted;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Technique;
import org.facetrules.table.CodeFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RouterTest {
  /** One row a technique: fluoroscopy, CT, ultrasound, MRI, no imaging, not documented. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MEDIAL_BRANCH_BLOCK     | 6449x | 6449x | 021xT | ask   | no    | ask
          INTRA_ARTICULAR         | 6449x | 6449x | 021xT | ask   | no    | ask
          FACET_INJECTION         | 6449x | 6449x | 021xT | ask   | no    | ask
          CYST_RUPTURE            | 6449x | 6449x | 021xT | ask   | no    | ask
          RADIOFREQUENCY_ABLATION | 6463x | 6463x | 64999 | ask   | 64999 | ask
          COOLED_RADIOFREQUENCY   | 6463x | 6463x | 64999 | ask   | 64999 | ask
          PULSED_RADIOFREQUENCY   | 64999 | 64999 | 64999 | 64999 | 64999 | 64999
          CRYOABLATION            | 64999 | 64999 | 64999 | 64999 | 64999 | 64999
          CHEMICAL_ABLATION       | 64999 | 64999 | 64999 | 64999 | 64999 | 64999
          LASER_ABLATION          | 64999 | 64999 | 64999 | 64999 | 64999 | 64999
          ENDOSCOPIC_DENERVATION  | 64999 | 64999 | 64999 | 64999 | 64999 | 64999
          """)
  void techniqueAndGuidance_chooseTheFamily(
      Technique technique,
      String fluoroscopy,
      String ct,
      String ultrasound,
      String mri,
      String none,
      String notDocumented) {
    assertThat(kind(technique, Optional.of(ImageGuidance.FLUOROSCOPY))).isEqualTo(fluoroscopy);
    assertThat(kind(technique, Optional.of(ImageGuidance.CT))).isEqualTo(ct);
    assertThat(kind(technique, Optional.of(ImageGuidance.ULTRASOUND))).isEqualTo(ultrasound);
    assertThat(kind(technique, Optional.of(ImageGuidance.MRI))).isEqualTo(mri);
    assertThat(kind(technique, Optional.of(ImageGuidance.NONE))).isEqualTo(none);
    assertThat(kind(technique, Optional.empty())).isEqualTo(notDocumented);
  }

  @ParameterizedTest
  @CsvSource({"79, 64999", "79.99, 64999", "80, 6463x", "80.0, 6463x", "90, 6463x"})
  void heat_isThermalFromEightyDegrees(BigDecimal celsius, String kind) {
    FacetProcedure lesion =
        FacetProcedure.builder()
            .technique(Technique.RADIOFREQUENCY_ABLATION)
            .guidance(ImageGuidance.FLUOROSCOPY)
            .temperatureCelsius(celsius)
            .build();
    assertThat(kind(Router.route(lesion))).isEqualTo(kind);
  }

  @Test
  void temperatureNotDocumented_aStepSaysWhatIsTakenForGranted() {
    ToFamily route = (ToFamily) route(Technique.RADIOFREQUENCY_ABLATION);
    assertThat(route.step()).contains(Steps.TEMPERATURE_NOT_DOCUMENTED);
  }

  @Test
  void temperatureDocumented_nothingIsTakenForGranted() {
    FacetProcedure lesion =
        FacetProcedure.builder()
            .technique(Technique.RADIOFREQUENCY_ABLATION)
            .guidance(ImageGuidance.CT)
            .temperatureCelsius(BigDecimal.valueOf(85))
            .build();
    assertThat(((ToFamily) Router.route(lesion)).step()).isEmpty();
  }

  @Test
  void cooled_aStepSaysThatItIsThermal() {
    assertThat(((ToFamily) route(Technique.COOLED_RADIOFREQUENCY)).step())
        .contains(Steps.COOLED_IS_THERMAL);
  }

  @Test
  void reasons_fitTheTechnique() {
    assertThat(route(Technique.PULSED_RADIOFREQUENCY))
        .isEqualTo(new ToUnlisted(Steps.PULSED_IS_UNLISTED));
    assertThat(route(Technique.LASER_ABLATION))
        .isEqualTo(new ToUnlisted(Steps.NON_THERMAL_IS_UNLISTED));
  }

  @ParameterizedTest
  @EnumSource
  void guidanceWithoutTechnique_asksForTheTechnique(ImageGuidance guidance) {
    Route route = Router.route(FacetProcedure.builder().guidance(guidance).build());
    assertThat(((ToProvider) route).question()).startsWith("technique not documented");
  }

  private static Route route(Technique technique) {
    return Router.route(
        FacetProcedure.builder().technique(technique).guidance(ImageGuidance.FLUOROSCOPY).build());
  }

  private static String kind(Technique technique, Optional<ImageGuidance> guidance) {
    return kind(
        Router.route(FacetProcedure.builder().technique(technique).guidance(guidance).build()));
  }

  private static String kind(Route route) {
    if (route instanceof ToFamily family) {
      if (family.family() == CodeFamily.DESTRUCTION) {
        return "6463x";
      }
      return family.family() == CodeFamily.INJECTION ? "6449x" : "021xT";
    }
    if (route instanceof ToUnlisted) {
      return "64999";
    }
    return route instanceof ToNoFacetCode ? "no" : "ask";
  }
}
