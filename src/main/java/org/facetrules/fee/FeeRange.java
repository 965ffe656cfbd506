package org.facetrules.fee;

import java.math.BigDecimal;
import org.facetrules.table.MedicareLocality;

/**
 * The lowest and the highest amount over the localities of a year.
 *
 * @param lowest dollars and cents
 * @param lowestIn a locality that has it
 * @param highest dollars and cents
 * @param highestIn a locality that has it
 */
public record FeeRange(
    BigDecimal lowest, MedicareLocality lowestIn, BigDecimal highest, MedicareLocality highestIn) {
  /**
   * {@return whether an amount lies in the range, both ends included}
   *
   * @param amount dollars and cents
   */
  public boolean contains(BigDecimal amount) {
    return amount.compareTo(lowest) >= 0 && amount.compareTo(highest) <= 0;
  }
}
