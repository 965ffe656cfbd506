package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.SessionKind;
import org.facetrules.encounter.Technique;

/**
 * An earlier session at a joint and side.
 *
 * @param session what is known of it
 * @param sure whether it was of the kind, joint and side asked for
 */
record PastSession(PriorSession session, Sureness sure) {
  LocalDate day() {
    return session.dateOfService();
  }

  boolean isSure() {
    return sure == Sureness.YES;
  }

  /** What leaves open whether it was of a kind, and here. */
  List<String> unsure(SessionKind kind) {
    String purpose = kind == SessionKind.DENERVATION ? "" : "purpose, ";
    return List.of(purpose + "levels or sides of the session of " + day());
  }

  /** Whether its relief reached a percentage. */
  Sureness relieved(int percent) {
    Optional<Integer> relief = session.reliefPercent();
    if (relief.isEmpty()) {
      return Sureness.MAYBE;
    }
    return relief.get() >= percent ? Sureness.YES : Sureness.NO;
  }

  /** Whether it was a medial branch block. */
  Sureness blockedBranches() {
    Optional<Technique> technique = session.technique();
    if (technique.isEmpty() || technique.get() == Technique.FACET_INJECTION) {
      return Sureness.MAYBE;
    }
    return technique.get() == Technique.MEDIAL_BRANCH_BLOCK ? Sureness.YES : Sureness.NO;
  }

  /** "2026-01-05 medial branch block, 85 percent for 8 hours". */
  String label() {
    return day()
        + " "
        + session.technique().map(Technique::label).orElse("unknown technique")
        + ", "
        + session.reliefPercent().map(percent -> percent + " percent").orElse("relief not known")
        + session.reliefDuration().map(Spans::words).map(" for "::concat).orElse("");
  }
}
