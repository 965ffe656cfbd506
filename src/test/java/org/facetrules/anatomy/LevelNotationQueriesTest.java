package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of levels with two and more readings: questions to the provider, never a guess. */
class LevelNotationQueriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L3                       | L2-L3; L3-L4
          L3 left                  | L2-L3 left; L3-L4 left
          C5                       | C4-C5; C5-C6
          L3, L4, L5 left          | L4-L5 left, L5-S1 left; L3-L4 left, L4-L5 left
          L3, L4, L5               | L4-L5, L5-S1; L3-L4, L4-L5
          left L4-5 right L5-S1    | L4-L5 left, L5-S1 right; L4-L5 bilateral, L5-S1
          L3-4, left L4-5          | L3-L4 left, L4-L5; L3-L4, L4-L5 left
          left L4-5, L5-S1 right   | L4-L5 left, L5-S1 right; L4-L5 bilateral, L5-S1 bilateral
          """)
  void namesTheReadings(String text, String readings) {
    LevelReading reading = LevelNotation.readLevels(text);
    assertThat(reading.levels()).isEmpty();
    assertThat(reading.asBranches()).isEmpty();
    assertThat(reading.readings().stream().map(Reading::label))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(readings.split(";", -1)).map(String::strip).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L3",
        "L3, L4, L5 left",
        "left L4-5 right L5-S1",
        "L3-4, left L4-5",
        "left L4-5, L5-S1 right",
        "L4-5 left and right L5-S1",
        "L3, L4-5 left",
        "L4 left, L4-5 right"
      })
  void everyReadingIsLabelledByItsLevels(String text) {
    assertThat(LevelNotation.readLevels(text).readings())
        .hasSizeGreaterThan(1)
        .doesNotHaveDuplicates()
        .allSatisfy(
            reading ->
                assertThat(reading.label())
                    .isEqualTo(
                        reading.levels().stream()
                            .map(TreatedLevel::label)
                            .collect(Collectors.joining(", "))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"L4-5 left and right L5-S1", "L4-5 left & right L5-S1"})
  void sideWordsBetweenLevels_areOneWordOrTwo(String text) {
    assertThat(LevelNotation.readLevels(text).readings())
        .extracting(Reading::label)
        .contains("L4-L5 left, L5-S1 right", "L4-L5 bilateral, L5-S1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"L3, L4-5 left", "L4-5 left, L3"})
  void oneOpenPieceOpensTheWholeText(String text) {
    assertThat(LevelNotation.readLevels(text).levels()).isEmpty();
    assertThat(LevelNotation.readLevels(text).readings())
        .hasSize(2)
        .allSatisfy(
            reading ->
                assertThat(reading.levels())
                    .contains(TreatedLevel.of(FacetLevel.L4_L5, Laterality.LEFT)));
  }
}
