package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.SessionKind;
import org.facetrules.reading.CountedSession;
import org.facetrules.rule.RuleInput;

/**
 * The earlier sessions at one joint and side, newest first. What was done and why decides the kind;
 * where the history does not say it, the lines do.
 */
final class LevelPast {
  /**
   * On one day what certainly was so comes first; then the text decides, so that the order in which
   * a history was given does not.
   */
  private static final Comparator<PastSession> NEWEST_FIRST =
      Comparator.comparing(PastSession::day)
          .reversed()
          .thenComparing(PastSession::sure)
          .thenComparing(past -> past.session().toString());

  private final List<CountedSession> sessions;
  private final TreatedLevel level;

  private LevelPast(List<CountedSession> sessions, TreatedLevel level) {
    this.sessions = sessions;
    this.level = level;
  }

  /** The past of a joint on one side; its side may not be documented. */
  static LevelPast of(RuleInput input, TreatedLevel level) {
    return new LevelPast(PastSessions.of(input).sessions(), level);
  }

  /** The sides of a treated joint, one by one. */
  static List<TreatedLevel> sides(TreatedLevel level) {
    Optional<Laterality> side = level.laterality();
    return side.isPresent() && side.get() == Laterality.BILATERAL
        ? List.of(
            TreatedLevel.of(level.level(), Laterality.RIGHT),
            TreatedLevel.of(level.level(), Laterality.LEFT))
        : List.of(level);
  }

  /** The sessions that were, or may have been, of a kind at this joint and side. */
  List<PastSession> of(SessionKind kind) {
    List<PastSession> found = new ArrayList<>();
    for (int i = sessions.size() - 1; i >= 0; i--) {
      CountedSession session = sessions.get(i);
      Sureness sure = was(session, kind).and(covers(session.session()));
      if (sure != Sureness.NO) {
        found.add(new PastSession(session.session(), sure));
      }
    }
    if (found.size() > 1) {
      found.sort(NEWEST_FIRST);
    }
    return found;
  }

  /** The newest session that certainly was of a kind here; one of which nobody knows is passed. */
  Optional<PastSession> newest(SessionKind kind) {
    return of(kind).stream().filter(PastSession::isSure).findFirst();
  }

  private static Sureness was(CountedSession session, SessionKind kind) {
    PriorSession past = session.session();
    Optional<SessionKind> known = SessionKind.of(past.technique(), past.purpose());
    if (known.isPresent()) {
      return known.get() == kind ? Sureness.YES : Sureness.NO;
    }
    if (session.kinds().isEmpty()) {
      return past.technique().isPresent() && kind == SessionKind.DENERVATION
          ? Sureness.NO
          : Sureness.MAYBE;
    }
    return session.kinds().get().contains(kind)
        ? session.kinds().get().size() == 1 ? Sureness.YES : Sureness.MAYBE
        : Sureness.NO;
  }

  private Sureness covers(PriorSession session) {
    List<TreatedLevel> levels = session.levels();
    for (TreatedLevel treated : levels) {
      if (treated.level() == level.level()) {
        return onTheSide(treated);
      }
    }
    return levels.isEmpty() || hasOpenText(session) ? inTheRegion(session) : Sureness.NO;
  }

  private Sureness onTheSide(TreatedLevel treated) {
    if (treated.laterality().isEmpty() || level.laterality().isEmpty()) {
      return Sureness.MAYBE;
    }
    return treated.laterality().get().covers(level.laterality().get()) ? Sureness.YES : Sureness.NO;
  }

  private static boolean hasOpenText(PriorSession session) {
    for (LevelReading site : session.sites()) {
      if (site.ambiguous()) {
        return true;
      }
    }
    return false;
  }

  private Sureness inTheRegion(PriorSession session) {
    SpinalRegion region = level.level().region();
    for (CountedSession counted : sessions) {
      if (counted.session() == session) {
        boolean other =
            counted.regions().isPresent()
                && !counted.regions().get().contains(region)
                && !isJunction(level.level());
        return other ? Sureness.NO : Sureness.MAYBE;
      }
    }
    return Sureness.MAYBE;
  }

  /** As a pair the two levels count in one region, whichever is theirs. */
  private static boolean isJunction(FacetLevel level) {
    return level == FacetLevel.T12_L1 || level == FacetLevel.L1_L2;
  }
}
