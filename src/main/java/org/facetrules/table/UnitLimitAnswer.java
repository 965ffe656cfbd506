package org.facetrules.table;

/**
 * What the published unit tables say of one code on a day. A limit that is not published is not "no
 * limit", and a code that was not read is neither.
 */
public sealed interface UnitLimitAnswer {
  /**
   * A limit is published.
   *
   * @param row the row of the table, with its limit and adjudication
   * @param units the units that are payable, as the row has them
   * @param adjudication how the limit is applied, as the row has it
   */
  record Limit(UnitLimit row, int units, Adjudication adjudication) implements UnitLimitAnswer {
    /**
     * The limit of a row.
     *
     * @param row the row of the table, with its limit and adjudication
     * @throws IllegalArgumentException when the row has no limit
     */
    public Limit(UnitLimit row) {
      this(row, units(row), adjudication(row));
    }

    private static int units(UnitLimit row) {
      if (row.limit().isEmpty()) {
        throw new IllegalArgumentException("no limit of " + row.code() + " in " + row.quarter());
      }
      return row.limit().getAsInt();
    }

    private static Adjudication adjudication(UnitLimit row) {
      if (row.adjudication().isEmpty()) {
        throw new IllegalArgumentException(
            "no adjudication of " + row.code() + " in " + row.quarter());
      }
      return row.adjudication().get();
    }
  }

  /**
   * The table of the day does not publish a limit of the code; the payer can have one all the same.
   *
   * @param row names the table
   */
  record NotPublished(UnitLimit row) implements UnitLimitAnswer {}

  /**
   * No table that was read settles the code on the day.
   *
   * @param reason why, such as "64490 stands in no unit table before 2024-07-01 that was read"
   */
  record NotKnown(String reason) implements UnitLimitAnswer {}
}
