package org.facetrules.encounter;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The earlier facet sessions of a patient. A history without sessions says that there were none;
 * where no history is known, none is given.
 *
 * @param sessions the sessions, in any order; immutable
 */
public record History(List<PriorSession> sessions) {
  /**
   * Copies the sessions.
   *
   * @param sessions the sessions, in any order; immutable
   */
  public History {
    sessions = ImmutableList.copyOf(sessions);
  }

  /** {@return the history of a patient who had no facet session} */
  public static History none() {
    return new History(List.of());
  }
}
