package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of levels with one reading. What is refused or open stands in tests of its own. */
class LevelNotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L4-5 bilateral                    | L4-L5 bilateral
          L4/5 B/L                          | L4-L5 bilateral
          left L5-S1                        | L5-S1 left
          R C5-C6                           | C5-C6 right
          L3-4, L4-5 & L5-S1 bilateral      | L3-L4 bilateral, L4-L5 bilateral, L5-S1 bilateral
          L3-S1 right                       | L3-L4 right, L4-L5 right, L5-S1 right
          T12-L1                            | T12-L1
          C2-3                              | C2-C3
          C7/T1                             | C7-T1
          """)
  void readsTheContract(String text, String levels) {
    assertThat(read(text)).isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L2-3 to L5-S1 bilateral           | L2-L3 bilateral, L3-L4 bilateral, L4-L5 bilateral, L5-S1 bilateral
          L2-3 through L4-5                 | L2-L3, L3-L4, L4-L5
          L2-3 thru L4-5                    | L2-L3, L3-L4, L4-L5
          L2-3 – L4-5                       | L2-L3, L3-L4, L4-L5
          C6-7 to T1-2                      | C6-C7, C7-T1, T1-T2
          L3 to L5                          | L3-L4, L4-L5
          L4 to S1                          | L4-L5, L5-S1
          L3-5                              | L3-L4, L4-L5
          L3-4-5                            | L3-L4, L4-L5
          L3/4/5                            | L3-L4, L4-L5
          L4-5-S1                           | L4-L5, L5-S1
          L3-L4-L5-S1                       | L3-L4, L4-L5, L5-S1
          T11-12-L1                         | T11-T12, T12-L1
          L3-4, 4-5                         | L3-L4, L4-L5
          L3-4 and 4-5 right                | L3-L4 right, L4-L5 right
          C5-6 and L4-5 right               | C5-C6 right, L4-L5 right
          """)
  void readsRangesChainsAndCarriedLetters(String text, String levels) {
    assertThat(read(text)).isEqualTo(levels);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L4-5 left",
        "left L4-5",
        "L4-5 lt",
        "lt. L4-5",
        "Lt L4-5",
        "L L4-5",
        "(L) L4-5",
        "L4-5 (L)",
        "L4-5 l",
        "left-sided L4-5",
        "L4-5 left side",
        "left L4-5 level",
        "left L4-5 facet joint",
        "at the L4-5 level on the left",
        "left L4-5 zygapophyseal joint",
        "left L4-5 z-joint",
        "left L4-5 z-joints",
        "LEFT L 4-5",
        "left facets of L4-5"
      })
  void readsLeft(String text) {
    assertThat(read(text)).isEqualTo("L4-L5 left");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L4-5 right",
        "right L4-5",
        "rt L4-5",
        "L4-5 rt.",
        "R L4-5",
        "(R) L4-5",
        "L4-5 r",
        "right-sided L4-5"
      })
  void readsRight(String text) {
    assertThat(read(text)).isEqualTo("L4-L5 right");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L4-5 bilateral",
        "bilateral L4-5",
        "L4-5 bilaterally",
        "L4-5 bilat",
        "bilat. L4-5",
        "L4-5 bil",
        "L4-5 b/l",
        "BL L4-5",
        "L4-5 both",
        "both sides L4-5",
        "L4-5 both sides",
        "L4-5 L/R",
        "L4-5 R/L",
        "rt/lt L4-5",
        "left and right L4-5",
        "L4-5 left and right",
        "L4-5 left & right",
        "L4-5 left, L4-5 right"
      })
  void readsBilateral(String text) {
    assertThat(read(text)).isEqualTo("L4-L5 bilateral");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          C0-C1 left                        | C0-C1 left
          Occ-C1 left                       | C0-C1 left
          O-C1 left                         | C0-C1 left
          atlanto-occipital left            | C0-C1 left
          AO joint left                     | C0-C1 left
          C1-2                              | C1-C2
          atlantoaxial                      | C1-C2
          atlanto-axial joint               | C1-C2
          right AA joint                    | C1-C2 right
          """)
  void readsTheUppermostJointsByName(String text, String levels) {
    assertThat(read(text)).isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          right L3-4, left L4-5             | L3-L4 right, L4-L5 left
          right L3-4 and left L4-5          | L3-L4 right, L4-L5 left
          right L3-4 & left L4-5            | L3-L4 right, L4-L5 left
          right L3-4; left L4-5             | L3-L4 right, L4-L5 left
          right L3-4 + left L4-5            | L3-L4 right, L4-L5 left
          left L4-5, L5-S1                  | L4-L5 left, L5-S1 left
          L4-5 left, L5-S1 bilateral        | L4-L5 left, L5-S1 bilateral
          L1-2, L2-3, L3-4 right, L4-5 left | L1-L2 right, L2-L3 right, L3-L4 right, L4-L5 left
          T12-L1 left, L1-2 bilateral       | T12-L1 left, L1-L2 bilateral
          L3-4, L4-5 bilateral, L5-S1 left  | L3-L4 bilateral, L4-L5 bilateral, L5-S1 left
          L4-5 left L5-S1 right             | L4-L5 left, L5-S1 right
          L4-5 left, L5-S1                  | L4-L5 left, L5-S1
          L3-4 right, left L4-5             | L3-L4 right, L4-L5 left
          L5-S1, L4-5                       | L5-S1, L4-L5
          """)
  void givesEverySideWordItsLevels(String text, String levels) {
    assertThat(read(text)).isEqualTo(levels);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L3-4, L4-5 left",
        "l3-4, l4-5 LEFT",
        "L3/4, L4/5 left",
        "L3–4, L4–5 left",
        "L3—4, L4—5 left",
        "L3−4, L4−5 left",
        "L3-4; L4-5 left",
        "L3-4 & L4-5 left",
        "L3-4 + L4-5 left",
        "L3-4 and L4-5 left",
        "L3-4\nL4-5 left",
        "L3-4,L4-5 left",
        "L3\u00a0-\u00a04,\u00a0L4-5\u00a0left",
        "L3-L4, L4-L5 left",
        "  L3-4 , L4-5   left ",
        "L3-4 L4-5 left",
        "L 3-4, L4-5 left",
        "L3-4 and L4-5 levels left"
      })
  void readsEverySeparatorAlike(String text) {
    assertThat(read(text)).isEqualTo("L3-L4 left, L4-L5 left");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L3-5 left                         | L4-L5 left, L5-S1 left
          L3/4/5 left                       | L4-L5 left, L5-S1 left
          L3-4-5                            | L4-L5, L5-S1
          L3 to L5 right                    | L4-L5 right, L5-S1 right
          T3-5                              | T4-T5, T5-T6
          """)
  void asBranches_tellsWhatTheTextMeansAsNerves(String text, String levels) {
    assertThat(LevelNotation.readLevels(text).asBranches()).map(Reading::label).contains(levels);
    assertThat(LevelNotation.readLevels(text).asBranches().map(Reading::levels))
        .contains(LevelNotation.readLevels(levels).levels());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"L4-5 left", "L3-4, L4-5", "L2-3 to L4-5", "C3-5", "T12-L1", "left L5-S1"})
  void asBranches_isEmptyWhereNerveAndJointMakeNoDifference(String text) {
    assertThat(LevelNotation.readLevels(text).asBranches()).isEmpty();
  }

  @Test
  void text_isKeptAsWritten() {
    assertThat(LevelNotation.readLevels("  l4/5  B/L ").text()).isEqualTo("  l4/5  B/L ");
  }

  @Test
  void print_writesInSpinalOrderWithTheUnsidedLast() {
    assertThat(
            LevelNotation.print(
                List.of(
                    TreatedLevel.of(FacetLevel.L4_L5, Laterality.LEFT),
                    TreatedLevel.of(FacetLevel.C2_C3),
                    TreatedLevel.of(FacetLevel.L3_L4, Laterality.BILATERAL),
                    TreatedLevel.of(FacetLevel.L4_L5, Laterality.RIGHT))))
        .isEqualTo("L3-L4 bilateral, L4-L5 bilateral, C2-C3");
  }

  @Test
  void print_ofNoLevelsIsEmpty() {
    assertThat(LevelNotation.print(List.of())).isEmpty();
  }

  private static String read(String text) {
    LevelReading reading = LevelNotation.readLevels(text);
    assertThat(reading.readings()).isEmpty();
    return reading.levels().stream().map(TreatedLevel::label).collect(Collectors.joining(", "));
  }
}
