package org.facetrules.anatomy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The nerves treated on one side, sacral lateral branches left out.
 *
 * @param nerves the nerves
 * @param side left or right, or empty for the nerves without a documented side
 */
record OneSide(Set<MedialBranch> nerves, Optional<Laterality> side) {
  static OneSide of(Collection<TreatedBranch> branches, Optional<Laterality> side) {
    Set<MedialBranch> nerves = EnumSet.noneOf(MedialBranch.class);
    branches.stream()
        .filter(treated -> !treated.branch().sacralLateral() && isOn(treated, side))
        .forEach(treated -> nerves.add(treated.branch()));
    return new OneSide(nerves, side);
  }

  static boolean isOn(TreatedBranch treated, Optional<Laterality> side) {
    return side.isEmpty()
        ? treated.laterality().isEmpty()
        : treated.laterality().filter(treatedSide -> treatedSide.covers(side.get())).isPresent();
  }

  /** The joints of which every nerve was treated, cranial first. */
  List<FacetLevel> complete() {
    return joints(nerves.stream()).filter(level -> nerves.containsAll(level.branches())).toList();
  }

  /** The nerves that are part of no complete joint, cranial first. */
  List<MedialBranch> leftOver() {
    List<FacetLevel> complete = complete();
    return nerves.stream()
        .filter(nerve -> nerve.serves().stream().noneMatch(complete::contains))
        .toList();
  }

  /** What each single missing nerve beside a left-over one would complete, cranial first. */
  List<Completion> completions() {
    return joints(leftOver().stream())
        .filter(level -> missing(level).size() == 1)
        .flatMap(level -> missing(level).stream())
        .distinct()
        .sorted()
        .map(this::completionBy)
        .toList();
  }

  private Completion completionBy(MedialBranch added) {
    return new Completion(
        added,
        added.serves().stream()
            .filter(level -> missing(level).equals(List.of(added)))
            .map(level -> new TreatedLevel(level, side))
            .toList());
  }

  private List<MedialBranch> missing(FacetLevel level) {
    return level.branches().stream().filter(nerve -> !nerves.contains(nerve)).toList();
  }

  private static Stream<FacetLevel> joints(Stream<MedialBranch> nerves) {
    return nerves.flatMap(nerve -> nerve.serves().stream()).distinct().sorted();
  }
}
