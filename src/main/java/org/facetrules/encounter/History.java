package org.facetrules.encounter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * The earlier facet sessions of a patient. A history without sessions says that there were none;
 * where no history is known, none is given.
 *
 * @param sessions the sessions, in any order; immutable
 */
public record History(List<PriorSession> sessions) {
  private static final History NONE = new History(ImmutableList.of());

  /**
   * Copies the sessions.
   *
   * @param sessions the sessions, in any order; immutable
   * @throws IllegalArgumentException when two sessions are of one day, kind and region: they are
   *     one session, whose sites belong together
   */
  public History {
    sessions = ImmutableList.copyOf(sessions);
    SessionsApart.require(sessions);
  }

  /** {@return the history of a patient who had no facet session} */
  public static History none() {
    return NONE;
  }

  /**
   * Checks that every session lies on a date of service or before.
   *
   * @param dateOfService the day of the encounter that is judged
   * @throws IllegalArgumentException when a session is after that day
   */
  public void requireUntil(LocalDate dateOfService) {
    for (int i = 0; i < sessions.size(); i++) {
      LocalDate day = sessions.get(i).dateOfService();
      if (day.isAfter(dateOfService)) {
        throw new IllegalArgumentException(
            "session %s of the history is of %s, after the date of service %s: expected that day or one before"
                .formatted(i + 1, day, dateOfService));
      }
    }
  }
}
