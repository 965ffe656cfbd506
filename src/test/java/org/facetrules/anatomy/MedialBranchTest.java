package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MedialBranchTest {
  @ParameterizedTest
  @CsvSource({
    "THIRD_OCCIPITAL, third occipital nerve, TON",
    "C8, C8 medial branch, C8",
    "T12, T12 medial branch, T12",
    "L4, L4 medial branch, L4",
    "L5_DORSAL_RAMUS, L5 dorsal ramus, L5 DR",
    "S1_COMMUNICATING, S1 communicating branch, S1 communicating",
    "S1_LATERAL, S1 lateral branch, S1 lateral",
    "S3_LATERAL, S3 lateral branch, S3 lateral"
  })
  void labels(MedialBranch branch, String label, String shortLabel) {
    assertThat(branch.label()).isEqualTo(label);
    assertThat(branch).hasToString(label);
    assertThat(branch.shortLabel()).isEqualTo(shortLabel);
  }

  @ParameterizedTest
  @EnumSource
  void serves_isTheOtherWayRoundOfBranches(MedialBranch branch) {
    List<FacetLevel> counted =
        Arrays.stream(FacetLevel.values())
            .filter(level -> level.branches().contains(branch))
            .toList();
    // The S1 branch belongs to L5-S1 and yet is not counted for it.
    assertThat(branch.serves())
        .isEqualTo(branch == MedialBranch.S1_COMMUNICATING ? List.of(FacetLevel.L5_S1) : counted);
  }

  @Test
  void sacralLateral_areThreeAndServeNoLevel() {
    assertThat(MedialBranch.values())
        .filteredOn(MedialBranch::sacralLateral)
        .containsExactly(MedialBranch.S1_LATERAL, MedialBranch.S2_LATERAL, MedialBranch.S3_LATERAL)
        .allSatisfy(branch -> assertThat(branch.serves()).isEmpty());
  }

  @Test
  void chain_runsFromC3ToTheL5DorsalRamus() {
    assertThat(MedialBranch.C3.above()).isEmpty();
    assertThat(MedialBranch.C8.below()).contains(MedialBranch.T1);
    assertThat(MedialBranch.T12.below()).contains(MedialBranch.L1);
    assertThat(MedialBranch.L4.below()).contains(MedialBranch.L5_DORSAL_RAMUS);
    assertThat(MedialBranch.L5_DORSAL_RAMUS.below()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {"THIRD_OCCIPITAL", "S1_COMMUNICATING", "S1_LATERAL", "S2_LATERAL", "S3_LATERAL"})
  void neighbours_areNoneOutsideTheChain(MedialBranch branch) {
    assertThat(branch.above()).isEmpty();
    assertThat(branch.below()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void below_thenAboveIsTheSameBranch(MedialBranch branch) {
    assertThat(branch.below().flatMap(MedialBranch::above))
        .isEqualTo(branch.below().isPresent() ? Optional.of(branch) : Optional.empty());
  }
}
