package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Walks the runs of a text from left to right and decides for each side word which way it covers.
 */
final class SideWalk {
  private final SideRuns runs;

  SideWalk(SideRuns runs) {
    this.runs = runs;
  }

  /** The reading in which every side word covers the same way. */
  SideReading all(boolean forward) {
    List<Optional<Laterality>> sides = new ArrayList<>();
    for (int run = 0; run <= runs.count(); run++) {
      int word = forward ? run - 1 : run;
      fill(sides, run, word >= 0 && word < runs.count() ? side(word) : Optional.empty());
    }
    return new SideReading(sides, false);
  }

  /** Every reading in which each side word covers at least one site. */
  void each(Consumer<SideReading> found) {
    walk(0, Optional.empty(), new SideReading(List.of(), false), found);
  }

  /** Goes on at a run that the side word before it covers (lead), or does not. */
  private void walk(
      int run, Optional<Laterality> lead, SideReading before, Consumer<SideReading> found) {
    if (run == runs.count()) {
      found.accept(covered(before, run, lead));
      return;
    }
    if (runs.sitesBefore(run)) {
      for (SideReading option : closed(before, run, lead)) {
        walk(run + 1, Optional.empty(), option, found);
      }
    }
    if (runs.sitesAfter(run)) {
      walk(run + 1, side(run), covered(before, run, lead), found);
    }
  }

  /** What a run can mean when the side word behind it covers back. */
  private List<SideReading> closed(SideReading before, int run, Optional<Laterality> lead) {
    Optional<Laterality> trail = side(run);
    if (lead.isEmpty()) {
      return List.of(covered(before, run, trail));
    }
    List<SideReading> options = new ArrayList<>();
    int size = runs.runs().get(run);
    for (int split = 1; split < size; split++) {
      List<Optional<Laterality>> sides = new ArrayList<>(before.sides());
      for (int site = 0; site < size; site++) {
        sides.add(site < split ? lead : trail);
      }
      options.add(new SideReading(sides, before.stretched()));
    }
    List<Optional<Laterality>> both = new ArrayList<>(before.sides());
    fill(both, run, lead.flatMap(a -> trail.map(a::join)));
    options.add(new SideReading(both, before.stretched() || !lead.equals(trail)));
    return options;
  }

  private SideReading covered(SideReading before, int run, Optional<Laterality> side) {
    List<Optional<Laterality>> sides = new ArrayList<>(before.sides());
    fill(sides, run, side);
    return new SideReading(sides, before.stretched());
  }

  private void fill(List<Optional<Laterality>> sides, int run, Optional<Laterality> side) {
    for (int site = 0; site < runs.runs().get(run); site++) {
      sides.add(side);
    }
  }

  private Optional<Laterality> side(int word) {
    return Optional.of(runs.words().get(word).side());
  }
}
