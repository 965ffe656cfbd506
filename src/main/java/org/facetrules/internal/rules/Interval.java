package org.facetrules.internal.rules;

import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.facetrules.encounter.SessionKind;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;

/** Asks whether the time that a policy wants lies between the day and the sessions before. */
final class Interval {
  private Interval() {}

  /**
   * Flagged where a session that certainly was of the kind and here lies too near; open where only
   * one that may have been does.
   */
  static Optional<Judgement> judge(
      AskedLevel<Period> asked, SessionKind kind, Function<PastSession, Finding> finding) {
    Optional<PastSession> nearest = Optional.empty();
    for (PastSession before : asked.past().of(kind)) {
      if (isTooNear(asked, before) && (nearest.isEmpty() || isSurer(before, nearest.get()))) {
        nearest = Optional.of(before);
      }
    }
    return nearest.flatMap(before -> asked.flagged(before, kind, () -> finding.apply(before)));
  }

  private static boolean isTooNear(AskedLevel<Period> asked, PastSession before) {
    return before.day().isBefore(asked.day())
        && asked.day().isBefore(before.day().plus(asked.wanted()));
  }

  private static boolean isSurer(PastSession one, PastSession other) {
    return one.isSure() && !other.isSure();
  }
}
