package org.facetrules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCharactersTest {
  @ParameterizedTest
  @CsvSource({"0A9Z5, 5", "LT, 2", "'', 0"})
  void digitsAndCapitals_ofTheLength(String text, int length) {
    assertThat(CodeCharacters.are(text, length)).isTrue();
  }

  /** The neighbours of the four ends, and another length. */
  @ParameterizedTest
  @ValueSource(strings = {"/A", "0:", "@A", "0[", "a0", "0\u0660", "0", "00A"})
  void anythingElse(String text) {
    assertThat(CodeCharacters.are(text, 2)).isFalse();
  }
}
