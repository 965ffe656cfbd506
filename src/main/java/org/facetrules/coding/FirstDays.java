package org.facetrules.coding;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/** Refuses dates of service before the first day of the code families. */
final class FirstDays {
  private FirstDays() {}

  static void require(LocalDate dateOfService, Intake intake) {
    intake.families().keySet().forEach(family -> require(dateOfService, family));
    if (!intake.unlisted().isEmpty()) {
      // What the code book calls unlisted is told apart from the destruction codes of the same day.
      require(dateOfService, CodeFamily.DESTRUCTION);
    }
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
