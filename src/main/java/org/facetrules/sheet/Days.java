package org.facetrules.sheet;

import java.time.LocalDate;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.Timeline;

/** Days in sentences; a convention without a first or last day has none to show. */
final class Days {
  private Days() {}

  /** {@return " from 2025-01-01", or nothing where no first day is known} */
  static String since(Timeline.Entry<?> entry) {
    LocalDate firstDay = entry.period().firstDay();
    return firstDay.equals(LocalDate.MIN) ? "" : " from " + firstDay;
  }

  /** {@return " until 2019-12-31", " from 2020-01-01", both, or nothing} */
  static String of(Timeline.Entry<?> entry) {
    EffectivePeriod period = entry.period();
    return since(entry)
        + (period.lastDay().equals(LocalDate.MAX) ? "" : " until " + period.lastDay());
  }
}
