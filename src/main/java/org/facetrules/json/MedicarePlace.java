package org.facetrules.json;

import java.util.Optional;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.MedicareContractor;

/**
 * Where a physician is paid by Medicare, as an input names it.
 *
 * @param state two capital letters; empty when not given
 * @param locality the number of the locality, two digits; empty when not given
 */
public record MedicarePlace(Optional<String> state, Optional<String> locality) {
  private static final String SUBURBS = "01";

  /**
   * {@return where the payer pays: of Virginia Novitas has only the suburbs of Washington, which
   * are locality 01 of DC}
   *
   * @throws JsonInputException when the locality is another one
   */
  MedicarePlace under(PayerProfile payer) {
    if (!state.equals(Optional.of("VA"))
        || !payer.contractor().equals(Optional.of(MedicareContractor.NOVITAS))) {
      return this;
    }
    if (locality.isPresent() && !locality.get().equals(SUBURBS)) {
      throw new JsonInputException(
          "/locality",
          "locality %s of VA is not that of Novitas, which is 01 of DC: expected 01 or none"
              .formatted(locality.get()));
    }
    return new MedicarePlace(Optional.of("DC"), Optional.of(SUBURBS));
  }

  /** {@return a place of which nothing is known} */
  public static MedicarePlace unknown() {
    return new MedicarePlace(Optional.empty(), Optional.empty());
  }
}
