package org.facetrules.anatomy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One place of a level text with the joints it can mean.
 *
 * @param options the joints under each reading, one option when the place is clear
 * @param asBranches the joints of the nerves of these numbers, where a clear place may name nerves
 */
record LevelSite(List<List<FacetLevel>> options, Optional<List<FacetLevel>> asBranches) {
  LevelSite {
    options = List.copyOf(options);
  }

  static LevelSite clear(List<FacetLevel> joints) {
    return new LevelSite(List.of(joints), Optional.empty());
  }

  static LevelSite orBranches(List<FacetLevel> joints, List<Vertebra> nerves) {
    return new LevelSite(
        List.of(joints), coveredBy(nerves).filter(covered -> !covered.equals(joints)));
  }

  /**
   * Vertebrae that stand alone. A list may name nerves, or the vertebrae between which the joints
   * lie; where fewer than two of these hold, each vertebra may be the upper or the lower one of a
   * joint.
   */
  static LevelSite alone(List<Vertebra> vertebrae) {
    List<List<FacetLevel>> lists =
        distinct(Stream.of(coveredBy(vertebrae), between(vertebrae)).flatMap(Optional::stream));
    if (lists.size() > 1) {
      return new LevelSite(lists, Optional.empty());
    }
    List<FacetLevel> above = joints(vertebrae, Vertebra::jointAbove);
    List<FacetLevel> below = joints(vertebrae, Vertebra::jointBelow);
    return new LevelSite(
        distinct(Stream.concat(lists.stream(), Stream.of(above, below))), Optional.empty());
  }

  /** The option of a reading; a place with fewer options keeps its last. */
  List<FacetLevel> option(int reading) {
    return options.get(Math.min(reading, options.size() - 1));
  }

  private static List<List<FacetLevel>> distinct(Stream<List<FacetLevel>> lists) {
    return lists.filter(joints -> !joints.isEmpty()).distinct().toList();
  }

  private static List<FacetLevel> joints(
      List<Vertebra> vertebrae, Function<Vertebra, Optional<FacetLevel>> joint) {
    return vertebrae.stream().flatMap(vertebra -> joint.apply(vertebra).stream()).toList();
  }

  private static Optional<List<FacetLevel>> between(List<Vertebra> vertebrae) {
    for (int i = 1; i < vertebrae.size(); i++) {
      if (vertebrae.get(i).ordinal() != vertebrae.get(i - 1).ordinal() + 1) {
        return Optional.empty();
      }
    }
    return Optional.of(joints(vertebrae.subList(1, vertebrae.size()), Vertebra::jointAbove));
  }

  /** The joints of the nerves with these numbers; empty unless every nerve belongs to one. */
  private static Optional<List<FacetLevel>> coveredBy(List<Vertebra> nerves) {
    List<TreatedBranch> branches =
        nerves.stream().flatMap(v -> v.nerve().stream()).map(TreatedBranch::of).toList();
    BranchCoverage coverage = BranchCoverage.of(branches);
    boolean whole = branches.size() == nerves.size() && coverage.leftOver().isEmpty();
    return whole
        ? Optional.of(coverage.levels().stream().map(TreatedLevel::level).toList())
        : Optional.empty();
  }
}
