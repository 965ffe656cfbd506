package org.facetrules.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Technique;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/** Refuses dates of service before the first day of the code families. */
final class FirstDays {
  private static final Optional<ImageGuidance> ULTRASOUND = Optional.of(ImageGuidance.ULTRASOUND);

  private FirstDays() {}

  static void require(Encounter encounter) {
    List<FacetProcedure> procedures = encounter.procedures();
    for (int i = 0; i < procedures.size(); i++) {
      require(encounter.dateOfService(), family(procedures.get(i)));
    }
  }

  /**
   * The family whose first day counts; a technique of 64999 counts as destruction, as it did then.
   */
  private static CodeFamily family(FacetProcedure procedure) {
    Optional<Technique> technique = procedure.technique();
    if (technique.isPresent() && !technique.get().isInjection()) {
      return CodeFamily.DESTRUCTION;
    }
    return procedure.guidance().equals(ULTRASOUND)
        ? CodeFamily.ULTRASOUND_INJECTION
        : CodeFamily.INJECTION;
  }

  private static void require(LocalDate dateOfService, CodeFamily family) {
    FamilyCodes lumbar = FacetCodes.standard().of(family, SpinalRegion.LUMBAR);
    if (dateOfService.isBefore(lumbar.firstDay())) {
      refuse(dateOfService, family, lumbar);
    }
  }

  private static void refuse(LocalDate dateOfService, CodeFamily family, FamilyCodes lumbar) {
    FamilyCodes thoracic = FacetCodes.standard().of(family, SpinalRegion.CERVICAL_THORACIC);
    Set<ProcedureCode> earlier = new TreeSet<>(thoracic.predecessors());
    earlier.addAll(lumbar.predecessors());
    throw new DateOfServiceException(
        dateOfService,
        "%s is before %s, the first day of %s to %s; %s were in force then and are not modelled: %s"
            .formatted(
                dateOfService,
                lumbar.firstDay(),
                thoracic.first(),
                lumbar.further(),
                String.join(", ", earlier.stream().map(ProcedureCode::value).toList()),
                reason(family)));
  }

  private static String reason(CodeFamily family) {
    return family.isInjection()
        ? "they had no third-level code"
        : "they counted nerves and not joints";
  }
}
