package org.facetrules.json;

import java.util.Optional;

/**
 * Where a physician is paid by Medicare, as an input names it.
 *
 * @param state two capital letters; empty when not given
 * @param locality the number of the locality, two digits; empty when not given
 */
public record MedicarePlace(Optional<String> state, Optional<String> locality) {
  /** {@return a place of which nothing is known} */
  public static MedicarePlace unknown() {
    return new MedicarePlace(Optional.empty(), Optional.empty());
  }
}
