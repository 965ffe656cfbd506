package org.facetrules.source;

import java.time.LocalDate;

/**
 * The state of a table that an answer stands on.
 *
 * @param table the name of the table, such as "facet-codes"
 * @param from the first day that the table speaks of
 * @param asOf the day to which the table was known, or the first day of the quarter for which it
 *     was published
 * @param horizon the last day for which the table was published; it says nothing of later days
 * @param digest "sha256:" and the digest of the table's rows in hexadecimal
 */
public record Edition(
    String table, LocalDate from, LocalDate asOf, LocalDate horizon, String digest) {
  private static final int MONTHS_OF_A_QUARTER = 3;

  /**
   * A table that was published for no more days than those to which it was known.
   *
   * @param table the name of the table, such as "facet-codes"
   * @param from the first day that the table speaks of
   * @param asOf the day to which the table was known
   * @param digest "sha256:" and the digest of the table's rows in hexadecimal
   */
  public Edition(String table, LocalDate from, LocalDate asOf, String digest) {
    this(table, from, asOf, asOf, digest);
  }

  /** {@return the same edition of a table that was published for the whole quarter of its day} */
  public Edition throughItsQuarter() {
    int lastMonth = (asOf.getMonthValue() + 2) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER;
    LocalDate lastDay = LocalDate.of(asOf.getYear(), lastMonth, 1).plusMonths(1).minusDays(1);
    return new Edition(table, from, asOf, lastDay, digest);
  }

  /**
   * {@return whether a date of service lies within what the edition knows}
   *
   * @param dateOfService the date of service
   */
  public boolean covers(LocalDate dateOfService) {
    return !dateOfService.isBefore(from) && !dateOfService.isAfter(horizon);
  }

  /** By hand, as is {@link #hashCode}: a first answer waits for nothing that a record sets up. */
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Edition that && isSameAs(that));
  }

  private boolean isSameAs(Edition that) {
    return hashCode() == that.hashCode()
        && table.equals(that.table)
        && from.equals(that.from)
        && asOf.equals(that.asOf)
        && horizon.equals(that.horizon)
        && digest.equals(that.digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }
}
