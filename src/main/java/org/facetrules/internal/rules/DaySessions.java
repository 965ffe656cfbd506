package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Modifier;
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

  private static final Derivation<DaySessions> VIEW = DaySessions::new;

  private final ImmutableList<DaySession> sessions;
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
   * The counters in which a payer puts an injection session of a region: by KX on its lines where
   * the payer marks diagnostic lines so, a line without KX counting as therapeutic.
   */
  static Set<SessionKind> countsAs(RuleInput input, DaySession session) {
    Set<SessionKind> kinds = new TreeSet<>();
    session.kind().ifPresent(kinds::add);
    boolean marks =
        input.claim().isPresent()
            && input.profile().diagnosticLinesCarryKx().at(input.dateOfService()).isPresent();
    if (!marks || session.is(SessionKind.DENERVATION)) {
      return kinds;
    }
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (isInjectionOf(session.region(), line)) {
        kinds.add(line.has(Modifier.DIAGNOSTIC) ? SessionKind.DIAGNOSTIC : SessionKind.THERAPEUTIC);
      }
    }
    return kinds;
  }

  private static boolean isInjectionOf(SpinalRegion region, BilledLine line) {
    return line.position().family() == CodeFamily.INJECTION && line.position().region() == region;
  }

  /** A claim alone says regions and families; KX says the purpose where the payer has that mark. */
  private static ImmutableList<DaySession> billed(RuleInput input) {
    boolean marks = input.profile().diagnosticLinesCarryKx().at(input.dateOfService()).isPresent();
    ImmutableList.Builder<DaySession> sessions = ImmutableList.builder();
    List<String> seen = new ArrayList<>(2);
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      Optional<SessionKind> kind = kind(line, marks);
      SpinalRegion region = line.position().region();
      String name = region + " " + kind;
      if (!seen.contains(name)) {
        seen.add(name);
        sessions.add(new DaySession(region, kind, List.of(), List.of(), line.place()));
      }
    }
    return sessions.build();
  }

  private static Optional<SessionKind> kind(BilledLine line, boolean marks) {
    if (line.position().family() == CodeFamily.DESTRUCTION) {
      return Optional.of(SessionKind.DENERVATION);
    }
    if (line.has(Modifier.DIAGNOSTIC)) {
      return Optional.of(SessionKind.DIAGNOSTIC);
    }
    return marks ? Optional.of(SessionKind.THERAPEUTIC) : Optional.empty();
  }

  /** Levels in words. */
  static String labels(List<TreatedLevel> levels) {
    return String.join(", ", levels.stream().map(TreatedLevel::label).toList());
  }

  static Place place(int procedure) {
    return Place.of("/procedures/" + procedure);
  }
}
