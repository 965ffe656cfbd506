package org.facetrules.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.SessionWindow;

/**
 * How many sessions of a kind a policy allows in a region within its window.
 *
 * @param kind the counter
 * @param region the region
 * @param limit the most sessions
 * @param window which days count together
 */
public record SessionCap(SessionKind kind, SpinalRegion region, int limit, SessionWindow window) {
  /** After this many days no window reaches back to a session of today. */
  private static final int LONGEST_WINDOW = 366;

  /**
   * {@return the earlier sessions that count together with one on a day}
   *
   * @param ledger the patient's earlier sessions
   * @param day the day of the session that is judged
   */
  public SessionCount before(SessionLedger ledger, LocalDate day) {
    return ledger.count(kind, region, window.firstDay(day), day);
  }

  /**
   * {@return the first day from a day on, on which a further session is certainly within the limit;
   * empty when the limit is 0}
   *
   * <p>Sessions whose kind or region is not known count as if they were of this one.
   *
   * @param ledger the patient's earlier sessions
   * @param from the first day that is asked for
   */
  public Optional<LocalDate> firstDay(SessionLedger ledger, LocalDate from) {
    if (limit == 0) {
      return Optional.empty();
    }
    LocalDate day = from;
    for (int i = 0; i <= LONGEST_WINDOW; i++) {
      SessionCount count = before(ledger, day);
      boolean counted = count.days().contains(day) || count.open().contains(day);
      if (count.most() + (counted ? 0 : 1) <= limit) {
        return Optional.of(day);
      }
      day = day.plusDays(1);
    }
    return Optional.empty();
  }
}
