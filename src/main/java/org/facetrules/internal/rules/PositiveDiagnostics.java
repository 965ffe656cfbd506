package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.encounter.SessionKind;

/**
 * The positive diagnostics of a joint and side: on how many days its relief certainly reached the
 * threshold, and on how many it may have.
 *
 * @param certain the days that certainly count
 * @param open what is not known of the days that may count, in words
 * @param labels every diagnostic of the joint and side, in words, oldest first
 */
record PositiveDiagnostics(
    ImmutableList<LocalDate> certain, ImmutableList<String> open, ImmutableList<String> labels) {
  /** Which diagnostics count at all. */
  enum Method {
    /** Injections of any technique. */
    ANY,
    /** Medial branch blocks alone. */
    BRANCH_BLOCKS
  }

  static PositiveDiagnostics of(LevelPast past, int percent, Method method, LocalDate after) {
    Set<LocalDate> certain = new TreeSet<>();
    List<String> open = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<PastSession> sessions = past.of(SessionKind.DIAGNOSTIC);
    for (int i = sessions.size() - 1; i >= 0; i--) {
      PastSession session = sessions.get(i);
      if (session.day().isAfter(after)) {
        labels.add(session.label());
        switch (counts(session, percent, method)) {
          case YES -> certain.add(session.day());
          case MAYBE -> open.add(missing(session, percent, method));
          case NO -> {}
        }
      }
    }
    return new PositiveDiagnostics(
        ImmutableList.copyOf(certain), ImmutableList.copyOf(open), ImmutableList.copyOf(labels));
  }

  private static Sureness counts(PastSession session, int percent, Method method) {
    Sureness counts = session.sure().and(session.relieved(percent));
    return method == Method.BRANCH_BLOCKS ? counts.and(session.blockedBranches()) : counts;
  }

  private static String missing(PastSession session, int percent, Method method) {
    if (session.relieved(percent) == Sureness.MAYBE) {
      return "relief of the session of " + session.day();
    }
    return method == Method.BRANCH_BLOCKS && session.blockedBranches() == Sureness.MAYBE
        ? "technique of the session of " + session.day()
        : "purpose, levels or sides of the session of " + session.day();
  }

  /** Whether enough certainly count, none may, or more would be needed to tell. */
  Sureness reach(int wanted) {
    if (certain.size() >= wanted) {
      return Sureness.YES;
    }
    return certain.size() + open.size() >= wanted ? Sureness.MAYBE : Sureness.NO;
  }

  /** The diagnostics in words. */
  String text() {
    return labels.isEmpty() ? "none" : String.join("; ", labels);
  }
}
