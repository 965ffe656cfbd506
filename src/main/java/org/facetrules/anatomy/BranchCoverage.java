package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The joints that a list of nerves covers. A joint counts on a side when every nerve that must be
 * treated for it was treated on that side, so n neighbouring branches below C3 cover n-1 joints and
 * the third occipital nerve alone covers C2-C3. Nerves without a documented side are counted apart:
 * they complete no joint of a documented side.
 *
 * @param levels the joints covered, cranial to caudal, left and right of one joint joined;
 *     immutable
 * @param leftOver the nerves that are part of no complete joint on their side, cranial to caudal,
 *     left and right of one nerve joined: a question to the provider, not a level; immutable
 * @param completions for left-over nerves, each single further nerve that would complete a joint,
 *     with the joints it would complete; cranial to caudal, left before right; immutable
 * @param sacralLateral the lateral branches of S1 to S3, which serve no facet level; immutable
 */
public record BranchCoverage(
    List<TreatedLevel> levels,
    List<TreatedBranch> leftOver,
    List<Reading> completions,
    List<TreatedBranch> sacralLateral) {
  private static final List<Optional<Laterality>> SIDES =
      List.of(Optional.of(Laterality.LEFT), Optional.of(Laterality.RIGHT), Optional.empty());

  /**
   * Keeps its own copies of the lists.
   *
   * @param levels the joints covered, cranial to caudal, left and right of one joint joined;
   *     immutable
   * @param leftOver the nerves that are part of no complete joint on their side, cranial to caudal,
   *     left and right of one nerve joined: a question to the provider, not a level; immutable
   * @param completions for left-over nerves, each single further nerve that would complete a joint,
   *     with the joints it would complete; cranial to caudal, left before right; immutable
   * @param sacralLateral the lateral branches of S1 to S3, which serve no facet level; immutable
   */
  public BranchCoverage {
    levels = List.copyOf(levels);
    leftOver = List.copyOf(leftOver);
    completions = List.copyOf(completions);
    sacralLateral = List.copyOf(sacralLateral);
  }

  /**
   * {@return what the nerves of one procedure cover}
   *
   * @param branches the nerves with their sides, in any order
   */
  public static BranchCoverage of(Collection<TreatedBranch> branches) {
    List<TreatedLevel> levels = new ArrayList<>();
    List<TreatedBranch> leftOver = new ArrayList<>();
    List<Completion> completions = new ArrayList<>();
    for (Optional<Laterality> side : SIDES) {
      OneSide nerves = OneSide.of(branches, side);
      nerves.complete().forEach(level -> levels.add(new TreatedLevel(level, side)));
      nerves.leftOver().forEach(branch -> leftOver.add(new TreatedBranch(branch, side)));
      completions.addAll(nerves.completions());
    }
    return new BranchCoverage(
        sortedLevels(levels), sortedBranches(leftOver), readings(completions), sacral(branches));
  }

  /**
   * {@return whether the nerves left over are those of a sacroiliac procedure: nothing but the L5
   * dorsal ramus, beside a sacral lateral branch of the same side}
   */
  public boolean sacroiliacPattern() {
    return !leftOver.isEmpty() && SIDES.stream().allMatch(this::sacroiliacOn);
  }

  private boolean sacroiliacOn(Optional<Laterality> side) {
    List<TreatedBranch> odd = leftOver.stream().filter(b -> OneSide.isOn(b, side)).toList();
    return odd.isEmpty()
        || (odd.stream().allMatch(b -> b.branch() == MedialBranch.L5_DORSAL_RAMUS)
            && sacralLateral.stream().anyMatch(b -> OneSide.isOn(b, side)));
  }

  /** A joint complete on a documented side is not also one without a side. */
  private static List<TreatedLevel> sortedLevels(List<TreatedLevel> levels) {
    return TreatedLevel.merged(levels).stream()
        .sorted(Comparator.comparing(TreatedLevel::level))
        .toList();
  }

  private static List<TreatedBranch> sortedBranches(List<TreatedBranch> branches) {
    return TreatedBranch.merged(branches).stream()
        .sorted(Comparator.comparing(TreatedBranch::branch))
        .toList();
  }

  private static List<Reading> readings(List<Completion> completions) {
    return completions.stream()
        .sorted(Comparator.comparing(Completion::missing))
        .map(Completion::reading)
        .toList();
  }

  private static List<TreatedBranch> sacral(Collection<TreatedBranch> branches) {
    return sortedBranches(branches.stream().filter(b -> b.branch().sacralLateral()).toList());
  }
}
