package org.facetrules.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.source.Edition;

/**
 * What paid lines of the past show.
 *
 * @param sessions the sessions, oldest first, cervical/thoracic before lumbar on one day; immutable
 * @param remarks lines that say nothing of facet levels, and what was passed over; immutable
 * @param editions the tables that the answer stands on; immutable
 */
public record HistoryReading(
    List<PaidSession> sessions, List<LineRemark> remarks, List<Edition> editions) {
  /**
   * Copies the lists.
   *
   * @param sessions the sessions, oldest first, cervical/thoracic before lumbar on one day;
   *     immutable
   * @param remarks lines that say nothing of facet levels, and what was passed over; immutable
   * @param editions the tables that the answer stands on; immutable
   */
  public HistoryReading {
    sessions = ImmutableList.copyOf(sessions);
    remarks = ImmutableList.copyOf(remarks);
    editions = ImmutableList.copyOf(editions);
  }
}
