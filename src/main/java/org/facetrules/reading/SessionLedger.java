package org.facetrules.reading;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.History;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.PayerProfile;

/**
 * A patient's earlier sessions as a payer counts them: by region, with three counters apart,
 * diagnostic, therapeutic, denervation. The order of a history does not matter. Immutable.
 *
 * <p>A bilateral procedure is one session. T12-L1 with L1-L2 as a pair is one lumbar session where
 * the payer has that rule on the day of the session. Where the payer marks diagnostic lines by KX,
 * the lines of a session decide its counter: without KX a line counts as therapeutic.
 */
public final class SessionLedger {
  private final ImmutableList<CountedSession> sessions;

  private SessionLedger(ImmutableList<CountedSession> sessions) {
    this.sessions = sessions;
  }

  /**
   * {@return the ledger of a history}
   *
   * @param history the earlier sessions
   * @param profile the payer, whose conventions are followed as of each session's day
   * @param setting whose claims the lines of the sessions stood on
   */
  public static SessionLedger of(History history, PayerProfile profile, BillingSetting setting) {
    SessionReader reader = new SessionReader(profile, setting);
    return new SessionLedger(
        ImmutableList.sortedCopyOf(
            Comparator.comparing(CountedSession::dateOfService),
            history.sessions().stream().map(reader::read).toList()));
  }

  /** {@return the sessions, oldest first; immutable} */
  public List<CountedSession> sessions() {
    return sessions;
  }

  /**
   * {@return the sessions of a kind in a region between two days, both included}
   *
   * @param kind the counter
   * @param region the region
   * @param firstDay the first day that counts
   * @param lastDay the last day that counts
   */
  public SessionCount count(
      SessionKind kind, SpinalRegion region, LocalDate firstDay, LocalDate lastDay) {
    TreeSet<LocalDate> days = new TreeSet<>();
    TreeSet<LocalDate> open = new TreeSet<>();
    for (CountedSession session : sessions) {
      LocalDate day = session.dateOfService();
      if (!day.isBefore(firstDay) && !day.isAfter(lastDay)) {
        if (session.counts(kind, region)) {
          days.add(day);
        } else if (session.mayCount(kind, region)) {
          open.add(day);
        }
      }
    }
    open.removeAll(days);
    return new SessionCount(
        kind, region, firstDay, lastDay, ImmutableList.copyOf(days), ImmutableList.copyOf(open));
  }

  /**
   * {@return what is known of the sessions that may count in a region, oldest first; immutable}
   *
   * @param kind the counter
   * @param region the region
   */
  public List<PriorSession> of(SessionKind kind, SpinalRegion region) {
    return sessions.stream()
        .filter(session -> session.mayCount(kind, region))
        .map(CountedSession::session)
        .collect(ImmutableList.toImmutableList());
  }
}
