package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that name no level: the sentence quotes the piece and says what was expected. */
class LevelNotationRefusalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L6-7          | L6
          L5-6          | L6
          T12-13        | T13
          C8-9          | C8
          L5-4          | L4-L5
          left L5-4     | L5-4
          C7-6          | C6-C7
          L5-1          | L5-S1
          C7-1          | C7-T1
          T12-1         | T12-L1
          lower back    | lower
          L4-5 epidural | epidural
          S1-2          | L5-S1
          S2-S3         | L5-S1
          L5-S2         | L5-S1
          S1            | S1
          S1 left       | S1
          left          | left
          both sides    | both
          L5-S1 to L3-4 | L5-S1
          L4-4          | L4
          4-5           | 4
          """)
  void names(String text, String piece) {
    assertRefused(text, piece);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u00a0", ",", "levels", "and", "-", "/", "to"})
  void refusesTextWithoutALevel(String text) {
    assertThatThrownBy(() -> LevelNotation.readLevels(text))
        .isInstanceOf(NotationException.class)
        .hasMessageContaining("expected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "left L4-5, right",
        "left, right L4-5",
        "L4-5 left, right",
        "left L4-5, right, left L5-S1"
      })
  void refusesASideWordThatCoversNothing(String text) {
    assertThatThrownBy(() -> LevelNotation.readLevels(text))
        .isInstanceOf(NotationException.class)
        .hasMessageContaining("expected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"L4-", "-L4-5", "L4-5 to", "to L4-5", "L4//5", "L4-5 # left", "L99999999999-5"})
  void refusesBrokenNotation(String text) {
    assertThatThrownBy(() -> LevelNotation.readLevels(text))
        .isInstanceOf(NotationException.class)
        .hasMessageContaining("expected");
  }

  @Test
  void refusesTextsOverAThousandCharacters() {
    String longest = "L4-5" + " ".repeat(996);
    assertThat(LevelNotation.readLevels(longest).levels())
        .containsExactly(TreatedLevel.of(FacetLevel.L4_L5));
    assertThatThrownBy(() -> LevelNotation.readLevels(longest + " "))
        .isInstanceOf(NotationException.class)
        .hasMessageContaining("1000");
  }

  private static void assertRefused(String text, String piece) {
    assertThatThrownBy(() -> LevelNotation.readLevels(text))
        .isInstanceOfSatisfying(
            NotationException.class, refusal -> assertThat(refusal.text()).isEqualTo(text))
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining(piece)
        .hasMessageContaining("expected");
  }
}
