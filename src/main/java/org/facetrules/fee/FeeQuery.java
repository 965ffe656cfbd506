package org.facetrules.fee;

import java.time.LocalDate;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;

/**
 * What a fee schedule is asked for: the fee of one unit of a code, before any modifier but 26 or
 * TC.
 *
 * @param code the code
 * @param part 26 or TC where a part of the service is billed; empty for the whole
 * @param dateOfService the day of the service
 * @param context who bills, and where the work was done
 */
public record FeeQuery(
    ProcedureCode code, Optional<Modifier> part, LocalDate dateOfService, PaymentContext context) {
  /**
   * {@return a query for a whole service}
   *
   * @param code the code
   * @param dateOfService the day of the service
   * @param context who bills, and where the work was done
   */
  public static FeeQuery of(ProcedureCode code, LocalDate dateOfService, PaymentContext context) {
    return new FeeQuery(code, Optional.empty(), dateOfService, context);
  }
}
