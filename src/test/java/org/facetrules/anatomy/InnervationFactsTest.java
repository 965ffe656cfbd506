package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Joint by joint against the fact file (its columns joint and nerves). */
class InnervationFactsTest {
  private static final String FACTS = "src/test/resources/facts/facet-joint-innervation.csv";

  @ParameterizedTest
  @CsvFileSource(files = FACTS, useHeadersInDisplayName = true)
  void branches_areThoseOfTheFacts(String joint, String nerves) {
    assertThat(FacetLevel.parse(joint).branches().stream().map(MedialBranch::label).toList())
        .isEqualTo(labels(nerves));
  }

  @ParameterizedTest
  @CsvFileSource(files = FACTS, useHeadersInDisplayName = true)
  void treatingAllNervesOfAJoint_coversIt(String joint, String nerves) {
    FacetLevel level = FacetLevel.parse(joint);
    List<TreatedBranch> treated =
        Arrays.stream(MedialBranch.values())
            .filter(branch -> labels(nerves).contains(branch.label()))
            .map(branch -> TreatedBranch.of(branch, Laterality.LEFT))
            .toList();
    assertThat(BranchCoverage.of(treated).levels())
        .isEqualTo(
            treated.isEmpty() ? List.of() : List.of(TreatedLevel.of(level, Laterality.LEFT)));
  }

  @Test
  void facts_nameEveryLevelOnce() throws Exception {
    assertThat(
            Files.readAllLines(Path.of(FACTS)).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(','))))
        .containsExactlyElementsOf(
            Arrays.stream(FacetLevel.values()).map(FacetLevel::label).toList());
  }

  /** The file writes the nerve's other name in brackets, and for two joints that none is known. */
  private static List<String> labels(String nerves) {
    return nerves.startsWith("not established")
        ? List.of()
        : Arrays.stream(nerves.split(";", -1))
            .map(nerve -> nerve.replaceAll("\\(.*\\)", "").strip())
            .toList();
  }
}
