package org.facetrules.table;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;

/** A day as the number that its digits make, such as 20240701: small, and in the order of days. */
final class DayNumber {
  /** No first day is published. */
  static final int UNKNOWN = 0;

  /** No last day is published. */
  static final int OPEN = Integer.MAX_VALUE;

  /** What stands for a text that is no day. */
  static final int NONE = -1;

  private static final int LENGTH = 8;
  private static final int MONTHS = 100;
  private static final int YEARS = 10_000;

  private DayNumber() {}

  /** {@return the number of a day; far days keep their order to the days of a table} */
  static int of(LocalDate day) {
    int year = Math.max(1, Math.min(day.getYear(), YEARS));
    return year * YEARS + day.getMonthValue() * MONTHS + day.getDayOfMonth();
  }

  static LocalDate day(int number) {
    return LocalDate.of(number / YEARS, number / MONTHS % MONTHS, number % MONTHS);
  }

  /** {@return the first day; empty when none is published} */
  static Optional<LocalDate> first(int number) {
    return number == UNKNOWN ? Optional.empty() : Optional.of(day(number));
  }

  /** {@return the last day; empty when none is published} */
  static Optional<LocalDate> last(int number) {
    return number == OPEN ? Optional.empty() : Optional.of(day(number));
  }

  /** {@return the day of a text YYYYMMDD; {@link #NONE} when it is none} */
  static int parse(byte[] text, int start, int end) {
    if (end - start != LENGTH) {
      return NONE;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      number = number * 10 + digit;
    }
    return isDay(number) ? number : NONE;
  }

  private static boolean isDay(int number) {
    int year = number / YEARS;
    int month = number / MONTHS % MONTHS;
    int day = number % MONTHS;
    return year > 0
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
  }
}
