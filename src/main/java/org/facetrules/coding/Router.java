package org.facetrules.coding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.coding.Route.ToFamily;
import org.facetrules.coding.Route.ToNoFacetCode;
import org.facetrules.coding.Route.ToProvider;
import org.facetrules.coding.Route.ToUnlisted;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Technique;
import org.facetrules.table.CodeFamily;

/** Chooses the code family of a procedure by its technique, guidance and temperature. */
final class Router {
  /** Below this the code book sends a radiofrequency lesion to the unlisted code. */
  private static final BigDecimal THERMAL_CELSIUS = BigDecimal.valueOf(80);

  private static final Route INJECTION = new ToFamily(CodeFamily.INJECTION);
  private static final Route ULTRASOUND = new ToFamily(CodeFamily.ULTRASOUND_INJECTION);
  private static final Route NO_IMAGING = new ToNoFacetCode(Steps.INJECTION_WITHOUT_IMAGING);
  private static final Route DESTRUCTION =
      new ToFamily(CodeFamily.DESTRUCTION, Optional.of(Steps.TEMPERATURE_NOT_DOCUMENTED));
  private static final Route HOT_DESTRUCTION = new ToFamily(CodeFamily.DESTRUCTION);
  private static final Route COOLED_DESTRUCTION =
      new ToFamily(CodeFamily.DESTRUCTION, Optional.of(Steps.COOLED_IS_THERMAL));
  private static final Route BELOW_80 = new ToUnlisted(Steps.BELOW_80_CELSIUS);
  private static final Route DESTRUCTION_ELSEHOW =
      new ToUnlisted(Steps.DESTRUCTION_WITHOUT_FLUOROSCOPY_OR_CT);
  private static final Route PULSED = new ToUnlisted(Steps.PULSED_IS_UNLISTED);
  private static final Route NON_THERMAL = new ToUnlisted(Steps.NON_THERMAL_IS_UNLISTED);

  private static final Route WHICH_TECHNIQUE =
      new ToProvider(
          QueryKind.TECHNIQUE,
          "technique not documented, no code until answered",
          List.of("injection: 64490-64495", "thermal destruction of nerves: 64633-64636"));
  private static final Route WHICH_INJECTION_GUIDANCE =
      new ToProvider(
          QueryKind.GUIDANCE,
          "guidance not documented, no code until answered",
          List.of(
              "fluoroscopy or CT: 64490-64495",
              "ultrasound: 0213T-0218T",
              "no imaging: not a facet code"));
  private static final Route WHICH_DESTRUCTION_GUIDANCE =
      new ToProvider(
          QueryKind.GUIDANCE,
          "guidance not documented, no code until answered",
          List.of("fluoroscopy or CT: 64633-64636", "ultrasound or no imaging: 64999"));
  private static final Route MRI =
      new ToProvider(
          QueryKind.NO_CODE,
          "no code in our sources for a facet procedure under MRI: was other imaging used?",
          List.of());

  private Router() {}

  static Route route(FacetProcedure procedure) {
    Optional<Technique> known = procedure.technique();
    if (known.isEmpty()) {
      return WHICH_TECHNIQUE;
    }
    Technique technique = known.get();
    if (technique.isInjection()) {
      Optional<ImageGuidance> guidance = procedure.guidance();
      return guidance.isPresent() ? injection(guidance.get()) : WHICH_INJECTION_GUIDANCE;
    }
    if (!technique.isThermalDestruction()) {
      return technique == Technique.PULSED_RADIOFREQUENCY ? PULSED : NON_THERMAL;
    }
    if (isBelowThermal(procedure)) {
      return BELOW_80;
    }
    return procedure
        .guidance()
        .map(guidance -> destruction(procedure, guidance))
        .orElse(WHICH_DESTRUCTION_GUIDANCE);
  }

  private static Route injection(ImageGuidance guidance) {
    return switch (guidance) {
      case FLUOROSCOPY, CT -> INJECTION;
      case ULTRASOUND -> ULTRASOUND;
      case NONE -> NO_IMAGING;
      case MRI -> MRI;
    };
  }

  private static Route destruction(FacetProcedure procedure, ImageGuidance guidance) {
    return switch (guidance) {
      case FLUOROSCOPY, CT -> thermal(procedure);
      case ULTRASOUND, NONE -> DESTRUCTION_ELSEHOW;
      case MRI -> MRI;
    };
  }

  private static Route thermal(FacetProcedure procedure) {
    if (procedure.technique().equals(Optional.of(Technique.COOLED_RADIOFREQUENCY))) {
      return COOLED_DESTRUCTION;
    }
    return procedure.temperatureCelsius().isPresent() ? HOT_DESTRUCTION : DESTRUCTION;
  }

  private static boolean isBelowThermal(FacetProcedure procedure) {
    return procedure
        .temperatureCelsius()
        .filter(celsius -> celsius.compareTo(THERMAL_CELSIUS) < 0)
        .isPresent();
  }
}
