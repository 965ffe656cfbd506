package org.facetrules.reading;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.encounter.SessionKind;

/**
 * How many sessions of a kind a region had between two days. A session is one calendar day: what
 * was done in a region on a day for one purpose counts once, whatever sides and levels.
 *
 * @param kind the counter
 * @param region the region
 * @param firstDay the first day that counts
 * @param lastDay the last day that counts
 * @param days the days that certainly count, oldest first; immutable
 * @param open the days that may count, for their kind or region is not known; immutable
 */
public record SessionCount(
    SessionKind kind,
    SpinalRegion region,
    LocalDate firstDay,
    LocalDate lastDay,
    List<LocalDate> days,
    List<LocalDate> open) {
  /**
   * Copies the days.
   *
   * @param kind the counter
   * @param region the region
   * @param firstDay the first day that counts
   * @param lastDay the last day that counts
   * @param days the days that certainly count, oldest first; immutable
   * @param open the days that may count, for their kind or region is not known; immutable
   */
  public SessionCount {
    days = ImmutableList.copyOf(days);
    open = ImmutableList.copyOf(open);
  }

  /** {@return how many sessions certainly count} */
  public int least() {
    return days.size();
  }

  /** {@return how many sessions count at most} */
  public int most() {
    return days.size() + open.size();
  }
}
