package org.facetrules.encounter;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;

/**
 * How long something lasted, as a record says it: months of relief, hours of a block. Calendar
 * months and years keep their own length, so that two spans are compared from a day.
 *
 * @param days years, months, weeks and days
 * @param time hours, minutes and seconds
 */
public record TimeSpan(Period days, Duration time) {
  /**
   * Checks that nothing counts backwards.
   *
   * @param days years, months, weeks and days
   * @param time hours, minutes and seconds
   * @throws IllegalArgumentException when a part is negative
   */
  public TimeSpan {
    if (days.isNegative() || time.isNegative()) {
      throw new IllegalArgumentException(
          "%s and %s is no time span: expected no negative part".formatted(days, time));
    }
  }

  /**
   * {@return the span that a text says}
   *
   * @param text an ISO 8601 duration, such as "P6M", "P12W" or "PT8H"
   * @throws IllegalArgumentException when the text has another form
   */
  public static TimeSpan parse(String text) {
    int time = text.indexOf('T');
    String days = time < 0 ? text : text.substring(0, time);
    try {
      return new TimeSpan(
          days.equals("P") && time > 0 ? Period.ZERO : Period.parse(days),
          time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time)));
    } catch (DateTimeParseException | ArithmeticException refused) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no time span: expected an ISO duration such as \"P6M\" or \"PT8H\"",
          refused);
    }
  }

  /**
   * {@return a span of whole months}
   *
   * @param months how many
   */
  public static TimeSpan ofMonths(int months) {
    return new TimeSpan(Period.ofMonths(months), Duration.ZERO);
  }

  /**
   * {@return whether the span, begun on a day, is at least as long as another}
   *
   * <p>Both are counted from that day on the calendar: from 31 August six months end with February.
   *
   * @param firstDay the day on which both begin
   * @param wanted the other span
   */
  public boolean reaches(LocalDate firstDay, Period wanted) {
    LocalDateTime end = firstDay.plus(days).atStartOfDay().plus(time);
    return !end.isBefore(firstDay.plus(wanted).atStartOfDay());
  }

  /** {@return the span as an ISO 8601 duration, such as "P6M"} */
  @Override
  public String toString() {
    if (time.isZero()) {
      return days.toString();
    }
    return days.isZero() ? time.toString() : days + time.toString().substring(1);
  }
}
