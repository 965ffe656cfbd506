package org.facetrules.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.encounter.SessionKind;
import org.facetrules.source.Citation;

/**
 * How many sessions of a kind a region has left on a day under the payer's cap.
 *
 * @param kind the counter
 * @param region the region
 * @param limit the most sessions in the window
 * @param window the window in words, such as "rolling 12 months"
 * @param firstDay the first day that counts
 * @param used the days that certainly count, oldest first; immutable
 * @param open the days that may count, for their kind or region is not known; immutable
 * @param nextDay the first day, from the day asked for, on which a further session is certainly
 *     within the cap; empty when the cap is 0
 * @param citation where the cap was read
 */
public record SessionAllowance(
    SessionKind kind,
    SpinalRegion region,
    int limit,
    String window,
    LocalDate firstDay,
    List<LocalDate> used,
    List<LocalDate> open,
    Optional<LocalDate> nextDay,
    Citation citation) {
  /**
   * Copies the days.
   *
   * @param kind the counter
   * @param region the region
   * @param limit the most sessions in the window
   * @param window the window in words, such as "rolling 12 months"
   * @param firstDay the first day that counts
   * @param used the days that certainly count, oldest first; immutable
   * @param open the days that may count, for their kind or region is not known; immutable
   * @param nextDay the first day, from the day asked for, on which a further session is certainly
   *     within the cap; empty when the cap is 0
   * @param citation where the cap was read
   */
  public SessionAllowance {
    used = ImmutableList.copyOf(used);
    open = ImmutableList.copyOf(open);
  }

  /** {@return how many sessions are left for certain: those of the window that may count do} */
  public int left() {
    return Math.max(0, limit - used.size() - open.size());
  }

  /** {@return how many sessions are left at most: those of which nothing is known may not count} */
  public int leftAtMost() {
    return Math.max(0, limit - used.size());
  }
}
