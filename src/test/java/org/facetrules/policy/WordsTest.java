package org.facetrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"a b", " a b", "a  b", "a b ", "   a   b   "})
  void words_areBetweenSpaces(String text) {
    assertThat(Words.of(text, "none")).containsExactly("a", "b");
  }

  @Test
  void wordForNothing_namesNone() {
    assertThat(Words.of("none", "none")).isEmpty();
    assertThat(Words.of("none", "nothing")).containsExactly("none");
    assertThat(Words.joined(List.of(), "nothing")).isEqualTo("nothing");
    assertThat(Words.joined(List.of("a", "b"), "nothing")).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "    "})
  void textWithoutWord_isRefused(String text) {
    assertThatThrownBy(() -> Words.of(text, "none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nothing is named");
  }
}
