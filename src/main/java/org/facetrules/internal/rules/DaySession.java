package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.SessionKind;
import org.facetrules.rule.Place;

/**
 * What was done on the day in one region for one purpose, or what the claim says was done.
 *
 * @param region the region in which it counts; the junction pair is lumbar
 * @param kind the counter in which it stands; empty when the purpose is not known
 * @param levels the levels treated, each joint once; empty when only the claim is known
 * @param procedures the procedures of which it consists; empty when only the claim is known
 * @param place where it stands
 */
record DaySession(
    SpinalRegion region,
    Optional<SessionKind> kind,
    List<TreatedLevel> levels,
    List<FacetProcedure> procedures,
    Place place) {
  boolean is(SessionKind asked) {
    return kind.isPresent() && kind.get() == asked;
  }

  /** Whether the session is of a kind, or may be for all that is known. */
  boolean mayBe(SessionKind asked) {
    return kind.isEmpty() ? asked != SessionKind.DENERVATION : kind.get() == asked;
  }

  /** Whether two procedures are of one session: of one kind in one region. */
  boolean isOneWith(DaySession other) {
    return region == other.region && kind.equals(other.kind);
  }

  /** Both together, where this one stands. */
  DaySession with(DaySession other) {
    List<TreatedLevel> all = new ArrayList<>(levels);
    all.addAll(other.levels);
    List<FacetProcedure> both = new ArrayList<>(procedures);
    both.addAll(other.procedures);
    return new DaySession(
        region, kind, TreatedLevel.merged(all), ImmutableList.copyOf(both), place);
  }

  /** "lumbar" and the like. */
  String where() {
    return region.label();
  }
}
