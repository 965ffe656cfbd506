package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.SessionKind;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;

/**
 * The sessions of the day as coverage policies see them: by region and purpose, from what was done,
 * or from the claim where that is not known. What was done decides what a session is; the payer
 * counts what the lines say, which {@link #countsAs} gives.
 */
final class DaySessions {
  static final Outcome NONE = Outcome.notApplicable("no facet session on the day");

  private static final Optional<SessionKind> DENERVATION = Optional.of(SessionKind.DENERVATION);
  private static final Optional<SessionKind> DIAGNOSTIC = Optional.of(SessionKind.DIAGNOSTIC);
  private static final Optional<SessionKind> THERAPEUTIC = Optional.of(SessionKind.THERAPEUTIC);

  /** Places of the first procedures, which nearly all encounters stay within. */
  private static final ImmutableList<Place> PROCEDURES =
      ImmutableList.of(at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7));

  private static final Derivation<DaySessions> VIEW = Derivation.of(DaySessions::new);

  /** An ArrayList whatever their number: of one class, going through them costs no iterator. */
  private final List<DaySession> sessions;

  private final boolean done;

  private DaySessions(RuleInput input) {
    this.done = input.coded().isPresent();
    this.sessions = done ? DoneSessions.of(input) : billed(input);
  }

  static DaySessions of(RuleInput input) {
    return input.derived(VIEW);
  }

  List<DaySession> all() {
    return sessions;
  }

  boolean isEmpty() {
    return sessions.isEmpty();
  }

  /** Whether what was done is known, with its levels, and not the claim alone. */
  boolean areDone() {
    return done;
  }

  /** Whether a session is surely of a kind. */
  boolean has(SessionKind kind) {
    for (DaySession session : sessions) {
      if (session.is(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all sessions are surely of a kind. */
  boolean areAll(SessionKind kind) {
    for (DaySession session : sessions) {
      if (!session.is(kind)) {
        return false;
      }
    }
    return true;
  }

  /** The sessions of a kind, and those that may be of it. */
  List<DaySession> of(SessionKind kind) {
    List<DaySession> found = new ArrayList<>(2);
    for (DaySession session : sessions) {
      if (session.mayBe(kind)) {
        found.add(session);
      }
    }
    return found;
  }

  /**
   * Whether a payer puts a session in a counter: that of its kind, and of an injection by KX on its
   * lines where the payer marks diagnostic lines so, a line without KX counting as therapeutic.
   */
  static boolean countsAs(SessionKind kind, DaySession session, RuleInput input) {
    if (session.is(kind)) {
      return true;
    }
    if (kind == SessionKind.DENERVATION
        || session.is(SessionKind.DENERVATION)
        || !marksDiagnosticLines(input)) {
      return false;
    }
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (isInjectionOf(session.region(), line)
          && line.carriesKx() == (kind == SessionKind.DIAGNOSTIC)) {
        return true;
      }
    }
    return false;
  }

  private static boolean marksDiagnosticLines(RuleInput input) {
    return input.claim().isPresent()
        && input.profile().diagnosticLinesCarryKx().at(input.dateOfService()).isPresent();
  }

  private static boolean isInjectionOf(SpinalRegion region, BilledLine line) {
    return line.position().family() == CodeFamily.INJECTION && line.position().region() == region;
  }

  /** A claim alone says regions and families; KX says the purpose where the payer has that mark. */
  private static List<DaySession> billed(RuleInput input) {
    boolean marks = input.profile().diagnosticLinesCarryKx().at(input.dateOfService()).isPresent();
    List<DaySession> sessions = new ArrayList<>(2);
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      Optional<SessionKind> kind = kind(line, marks);
      SpinalRegion region = line.position().region();
      if (!contains(region, kind, sessions)) {
        sessions.add(new DaySession(region, kind, List.of(), List.of(), line.place()));
      }
    }
    return sessions;
  }

  private static boolean contains(
      SpinalRegion region, Optional<SessionKind> kind, List<DaySession> sessions) {
    for (DaySession session : sessions) {
      if (session.region() == region && session.kind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<SessionKind> kind(BilledLine line, boolean marks) {
    if (line.position().family() == CodeFamily.DESTRUCTION) {
      return DENERVATION;
    }
    if (line.carriesKx()) {
      return DIAGNOSTIC;
    }
    return marks ? THERAPEUTIC : Optional.empty();
  }

  /** Levels in words. */
  static String labels(List<TreatedLevel> levels) {
    return String.join(", ", levels.stream().map(TreatedLevel::label).toList());
  }

  static Place place(int procedure) {
    return procedure < PROCEDURES.size() ? PROCEDURES.get(procedure) : at(procedure);
  }

  private static Place at(int procedure) {
    return Place.of("/procedures/" + procedure);
  }
}
