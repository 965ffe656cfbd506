package org.facetrules.source;

import java.time.LocalDate;

/**
 * The state of a table that an answer stands on.
 *
 * @param table the name of the table, such as "facet-codes"
 * @param from the first day that the table speaks of
 * @param asOf the day to which the table was known; it says nothing of later days
 * @param digest "sha256:" and the digest of the table's rows in hexadecimal
 */
public record Edition(String table, LocalDate from, LocalDate asOf, String digest) {
  /**
   * {@return whether a date of service lies within what the edition knows}
   *
   * @param dateOfService the date of service
   */
  public boolean covers(LocalDate dateOfService) {
    return !dateOfService.isBefore(from) && !dateOfService.isAfter(asOf);
  }
}
