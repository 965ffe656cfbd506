package org.facetrules.sheet;

import java.time.LocalDate;
import org.facetrules.source.Timeline;

/** Days in sentences; a convention without a first or last day has none to show. */
final class Days {
  private Days() {}

  /** {@return " from 2025-01-01", or nothing where no first day is known} */
  static String since(Timeline.Entry<?> entry) {
    return since(entry.period().firstDay());
  }

  /** {@return " until 2019-12-31", " from 2020-01-01", both, or nothing} */
  static String of(Timeline.Entry<?> entry) {
    return of(entry.period().firstDay(), entry.period().lastDay());
  }

  /** {@return " until 2019-12-31", " from 2020-01-01", both, or nothing} */
  static String of(LocalDate firstDay, LocalDate lastDay) {
    return since(firstDay) + (lastDay.equals(LocalDate.MAX) ? "" : " until " + lastDay);
  }

  private static String since(LocalDate firstDay) {
    return firstDay.equals(LocalDate.MIN) ? "" : " from " + firstDay;
  }
}
