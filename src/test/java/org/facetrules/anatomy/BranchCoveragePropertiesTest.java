package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.facetrules.generators.AnatomyGenerators;

/** The laws of coverage by nerves. */
class BranchCoveragePropertiesTest {
  private static final List<MedialBranch> CHAIN =
      Arrays.stream(MedialBranch.values())
          .filter(branch -> branch.above().isPresent() || branch.below().isPresent())
          .toList();

  @Property(seed = "64490")
  void neighboursBelowC3_coverOneJointLess(
      @ForAll @IntRange(min = 0, max = 22) int first,
      @ForAll @IntRange(min = 1, max = 23) int count,
      @ForAll("sides") Optional<Laterality> side) {
    List<TreatedBranch> treated =
        CHAIN.subList(first, Math.min(CHAIN.size(), first + count)).stream()
            .map(branch -> new TreatedBranch(branch, side))
            .toList();
    BranchCoverage coverage = BranchCoverage.of(treated);
    assertThat(coverage.levels()).hasSize(treated.size() - 1);
    assertThat(coverage.leftOver()).hasSize(treated.size() == 1 ? 1 : 0);
    assertThat(coverage.levels()).allMatch(level -> level.laterality().equals(side));
  }

  @Property(seed = "64490")
  void mirroredNerves_coverMirroredLevels(@ForAll("nerves") Set<TreatedBranch> nerves) {
    assertThat(BranchCoverage.of(nerves.stream().map(TreatedBranch::mirror).toList()).levels())
        .containsExactlyInAnyOrderElementsOf(
            BranchCoverage.of(nerves).levels().stream().map(TreatedLevel::mirror).toList());
  }

  @Property(seed = "64490")
  void orderOfNerves_doesNotMatter(@ForAll("nerves") Set<TreatedBranch> nerves) {
    List<TreatedBranch> backwards = new ArrayList<>(nerves);
    Collections.reverse(backwards);
    assertThat(BranchCoverage.of(backwards)).isEqualTo(BranchCoverage.of(nerves));
  }

  @Property(seed = "64490")
  void everyCompletion_isTrueOnceItsNerveIsTreated(@ForAll("nerves") Set<TreatedBranch> nerves) {
    for (Reading completion : BranchCoverage.of(nerves).completions()) {
      Optional<Laterality> side = completion.levels().get(0).laterality();
      List<TreatedBranch> more = new ArrayList<>(nerves);
      more.add(new TreatedBranch(missing(completion), side));
      List<TreatedLevel> covered = BranchCoverage.of(more).levels();
      assertThat(completion.levels())
          .allSatisfy(
              gained ->
                  assertThat(covered)
                      .anyMatch(level -> level.level() == gained.level() && covers(level, gained)));
    }
  }

  @Provide
  Arbitrary<Set<TreatedBranch>> nerves() {
    return AnatomyGenerators.treatedBranches();
  }

  @Provide
  Arbitrary<Optional<Laterality>> sides() {
    return AnatomyGenerators.sides();
  }

  private static MedialBranch missing(Reading completion) {
    return Arrays.stream(MedialBranch.values())
        .filter(
            branch -> completion.label().endsWith(" if the " + branch.label() + " was treated too"))
        .findFirst()
        .orElseThrow();
  }

  /** A joint gained without a side may stand there with the side on which it was covered before. */
  private static boolean covers(TreatedLevel level, TreatedLevel gained) {
    return gained.laterality().isEmpty()
        || level.laterality().filter(side -> side.covers(gained.laterality().get())).isPresent();
  }
}
