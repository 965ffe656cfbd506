package org.facetrules.reading;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.SessionKind;

/**
 * An earlier session as a payer's counters see it.
 *
 * @param session what is known of it
 * @param kinds the counters in which it stands, none for a session that no counter is kept of;
 *     empty when not known; immutable
 * @param regions the regions in which it counts; empty when not known; immutable
 */
public record CountedSession(
    PriorSession session, Optional<Set<SessionKind>> kinds, Optional<Set<SpinalRegion>> regions) {
  /**
   * Copies the sets.
   *
   * @param session what is known of it
   * @param kinds the counters in which it stands, none for a session that no counter is kept of;
   *     empty when not known; immutable
   * @param regions the regions in which it counts; empty when not known; immutable
   */
  public CountedSession {
    kinds = kinds.map(ImmutableSet::copyOf);
    regions = regions.map(ImmutableSet::copyOf);
  }

  /** {@return the day of the session} */
  public LocalDate dateOfService() {
    return session.dateOfService();
  }

  /**
   * {@return whether it certainly counts}
   *
   * @param kind the counter
   * @param region the region
   */
  public boolean counts(SessionKind kind, SpinalRegion region) {
    return kinds.isPresent()
        && regions.isPresent()
        && kinds.get().contains(kind)
        && regions.get().contains(region);
  }

  /**
   * {@return whether it may count, certainly or for all that is known}
   *
   * @param kind the counter
   * @param region the region
   */
  public boolean mayCount(SessionKind kind, SpinalRegion region) {
    return (kinds.isEmpty() || kinds.get().contains(kind))
        && (regions.isEmpty() || regions.get().contains(region));
  }
}
