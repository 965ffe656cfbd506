package org.facetrules.coding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/** Refuses dates of service before the first day of the code families. */
final class FirstDays {
  private FirstDays() {}

  static void require(Encounter encounter) {
    for (FacetProcedure procedure : encounter.procedures()) {
      require(encounter.dateOfService(), family(procedure));
    }
  }

  /**
   * The family whose first day counts; a technique of 64999 counts as destruction, as it did then.
   */
  private static CodeFamily family(FacetProcedure procedure) {
    if (procedure.technique().isPresent() && !procedure.technique().get().isInjection()) {
      return CodeFamily.DESTRUCTION;
    }
    return procedure.guidance().equals(Optional.of(ImageGuidance.ULTRASOUND))
        ? CodeFamily.ULTRASOUND_INJECTION
        : CodeFamily.INJECTION;
  }

  private static void require(LocalDate dateOfService, CodeFamily family) {
    FamilyCodes thoracic = FacetCodes.standard().of(family, SpinalRegion.CERVICAL_THORACIC);
    FamilyCodes lumbar = FacetCodes.standard().of(family, SpinalRegion.LUMBAR);
    if (!dateOfService.isBefore(lumbar.firstDay())) {
      return;
    }
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
