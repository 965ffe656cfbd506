package org.facetrules.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What paid lines of the past show.
 *
 * @param sessions the sessions, oldest first, cervical/thoracic before lumbar on one day; immutable
 * @param remarks lines that say nothing of facet levels, and what was passed over; immutable
 */
public record HistoryReading(List<PaidSession> sessions, List<LineRemark> remarks) {
  /**
   * Copies the lists.
   *
   * @param sessions the sessions, oldest first, cervical/thoracic before lumbar on one day;
   *     immutable
   * @param remarks lines that say nothing of facet levels, and what was passed over; immutable
   */
  public HistoryReading {
    sessions = ImmutableList.copyOf(sessions);
    remarks = ImmutableList.copyOf(remarks);
  }
}
