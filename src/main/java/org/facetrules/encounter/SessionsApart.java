package org.facetrules.encounter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;

/** No two sessions of a history are of one day, kind and region. */
final class SessionsApart {
  private SessionsApart() {}

  static void require(List<PriorSession> sessions) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < sessions.size(); i++) {
      PriorSession session = sessions.get(i);
      Optional<SessionKind> kind = SessionKind.of(session.technique(), session.purpose());
      if (kind.isPresent()) {
        for (SpinalRegion region : regions(session)) {
          String name =
              "%s %s session of %s"
                  .formatted(kind.get().label(), region.label(), session.dateOfService());
          requireFirst(seen.putIfAbsent(name, i + 1), i + 1, name);
        }
      }
    }
  }

  private static Set<SpinalRegion> regions(PriorSession session) {
    Set<SpinalRegion> regions = new HashSet<>();
    for (TreatedLevel level : session.levels()) {
      regions.add(level.level().region());
    }
    return regions;
  }

  private static void requireFirst(Integer before, int number, String name) {
    if (before != null) {
      throw new IllegalArgumentException(
          "sessions %s and %s of the history are both a %s: expected one, with the sites of both"
              .formatted(before, number, name));
    }
  }
}
