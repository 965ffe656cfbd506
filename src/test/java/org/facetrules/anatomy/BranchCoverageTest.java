package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facetrules.anatomy.MedialBranch.L5_DORSAL_RAMUS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchCoverageTest {
  /** coding-facts 2.1 to 2.3: a joint counts when all its nerves were treated. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L3, L4, L5 MB right              | L4-L5 right, L5-S1 right
          L3, L4, L5 MB                    | L4-L5, L5-S1
          L3, L4 MB bilateral              | L4-L5 bilateral
          TON left                         | C2-C3 left
          TON, C3, C4 right                | C2-C3 right, C3-C4 right
          L3 left, L4 bilateral, L5 right  | L4-L5 left, L5-S1 right
          L3 bilateral, L4 left, L4 right  | L4-L5 bilateral
          T11, T12 left                    | T12-L1 left
          C7, C8 left                      | C7-T1 left
          L4, L5 left, S1 communicating branch left | L5-S1 left
          """)
  void levels_withNothingLeftOver(String nerves, String levels) {
    BranchCoverage coverage = coverage(nerves);
    assertThat(labels(coverage.levels())).isEqualTo(levels);
    assertThat(coverage.leftOver()).isEmpty();
    assertThat(coverage.completions()).isEmpty();
    assertThat(coverage.sacralLateral()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L3, L5 left        | L3-L4 left if the L2 medial branch was treated too; L4-L5 left, L5-S1 left if the L4 medial branch was treated too
          L4 right           | L4-L5 right if the L3 medial branch was treated too; L5-S1 right if the L5 dorsal ramus was treated too
          C3 left            | C3-C4 left if the C4 medial branch was treated too
          L5 DR              | L5-S1 if the L4 medial branch was treated too
          L4 left, L5 right  | L4-L5 left if the L3 medial branch was treated too; L5-S1 right if the L4 medial branch was treated too; L5-S1 left if the L5 dorsal ramus was treated too
          """)
  void completions_nameOneMissingNerveEach(String nerves, String completions) {
    BranchCoverage coverage = coverage(nerves);
    assertThat(coverage.levels()).isEmpty();
    assertThat(coverage.leftOver()).isEqualTo(LevelNotation.readBranches(nerves).branches());
    assertThat(coverage.completions().stream().map(Reading::label))
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(completions.split("; ", -1)));
  }

  @Test
  void leftOver_standsBesideCompleteJoints() {
    BranchCoverage coverage = coverage("C4, C5 left, L4 left");
    assertThat(labels(coverage.levels())).isEqualTo("C4-C5 left");
    assertThat(coverage.leftOver())
        .containsExactly(TreatedBranch.of(MedialBranch.L4, Laterality.LEFT));
  }

  @Test
  void undocumentedSide_completesNothingOnAKnownSide() {
    BranchCoverage coverage = coverage("L4 left, L5");
    assertThat(coverage.levels()).isEmpty();
    assertThat(coverage.leftOver())
        .containsExactlyInAnyOrder(
            TreatedBranch.of(MedialBranch.L4, Laterality.LEFT), TreatedBranch.of(L5_DORSAL_RAMUS));
  }

  @Test
  void sacralLateralBranches_areNoLevelAndNeverLeftOver() {
    BranchCoverage coverage = coverage("S1-S3 lateral branches left");
    assertThat(coverage.levels()).isEmpty();
    assertThat(coverage.leftOver()).isEmpty();
    assertThat(coverage.sacralLateral()).hasSize(3);
    assertThat(coverage.sacroiliacPattern()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L5 DR and S1, S2, S3 lateral branches left | true
          L5 DR left                                 | false
          L3, L4 MB, L5 DR, S2 lateral branch left   | false
          L3 MB, L5 DR, S2 lateral branch left       | false
          """)
  void sacroiliacPattern(String nerves, boolean expected) {
    assertThat(coverage(nerves).sacroiliacPattern()).isEqualTo(expected);
  }

  @Test
  void s1CommunicatingBranch_isLeftOverWithoutItsJoint() {
    BranchCoverage alone = coverage("S1 communicating branch left");
    assertThat(alone.leftOver())
        .containsExactly(TreatedBranch.of(MedialBranch.S1_COMMUNICATING, Laterality.LEFT));
    assertThat(alone.completions()).isEmpty();
    assertThat(coverage("L4 MB, S1 communicating branch left").completions())
        .extracting(Reading::label)
        .contains("L5-S1 left if the L5 dorsal ramus was treated too");
  }

  @Test
  void noNerves_coverNothing() {
    assertThat(BranchCoverage.of(List.of()))
        .isEqualTo(new BranchCoverage(List.of(), List.of(), List.of(), List.of()));
  }

  private static BranchCoverage coverage(String nerves) {
    return BranchCoverage.of(LevelNotation.readBranches(nerves).branches());
  }

  private static String labels(List<TreatedLevel> levels) {
    return levels.stream().map(TreatedLevel::label).collect(Collectors.joining(", "));
  }
}
