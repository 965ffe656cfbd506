package org.facetrules.source;

import java.time.LocalDate;

/**
 * Calendar days on which a statement was in force, both ends included.
 *
 * @param firstDay the first day in force; {@link LocalDate#MIN} when no beginning is published
 * @param lastDay the last day in force; {@link LocalDate#MAX} when no end is published
 */
public record EffectivePeriod(LocalDate firstDay, LocalDate lastDay) {
  /**
   * Checks that the days are in order.
   *
   * @param firstDay the first day in force
   * @param lastDay the last day in force; {@link LocalDate#MAX} when no end is published
   * @throws IllegalArgumentException when the last day is before the first day
   */
  public EffectivePeriod {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException(
          "last day " + lastDay + " is before first day " + firstDay);
    }
  }

  /**
   * {@return a period that starts on a day and has no published end}
   *
   * @param firstDay the first day in force
   */
  public static EffectivePeriod from(LocalDate firstDay) {
    return new EffectivePeriod(firstDay, LocalDate.MAX);
  }

  /**
   * {@return whether the statement was in force on a day}
   *
   * @param day the day asked for
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /**
   * {@return whether two periods share at least one day}
   *
   * @param other the other period
   */
  public boolean overlaps(EffectivePeriod other) {
    return !other.lastDay.isBefore(firstDay) && !other.firstDay.isAfter(lastDay);
  }

  /** By hand, as is {@link #hashCode}: a first answer waits for nothing that a record sets up. */
  @Override
  public boolean equals(Object other) {
    return other instanceof EffectivePeriod that
        && firstDay.equals(that.firstDay)
        && lastDay.equals(that.lastDay);
  }

  @Override
  public int hashCode() {
    return 31 * firstDay.hashCode() + lastDay.hashCode();
  }

  /**
   * {@return "2025-01-01 to 2025-12-31", "from 2025-01-01" when no end is published, "until
   * 2025-12-31" when no beginning is, or "always"}
   */
  @Override
  public String toString() {
    boolean endless = lastDay.equals(LocalDate.MAX);
    if (firstDay.equals(LocalDate.MIN)) {
      return endless ? "always" : "until " + lastDay;
    }
    return endless ? "from " + firstDay : firstDay + " to " + lastDay;
  }
}
