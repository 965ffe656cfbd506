package org.facetrules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCharactersTest {
  @ParameterizedTest
  @CsvSource({"00, 2, 0", "0Z, 2, 35", "10, 2, 36", "KX, 2, 753", "ZZZZZ, 5, 60466175"})
  void digitsAndCapitals_areANumeralOfBase36(String text, int length, int number) {
    assertThat(CodeCharacters.number(text, length)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "5", "500", "lt", "L ", "a0", "0\u0660", "/0", ":0", "@A", "[A", "é0"})
  void anythingElse_isNoCode(String text) {
    assertThat(CodeCharacters.number(text, 2)).isEqualTo(CodeCharacters.NONE);
  }

  @Test
  void numbers_areInTheOrderOfTheTexts() {
    String[] texts = {"00099", "0213T", "64493", "64494", "6449A", "A0000", "J3301"};
    for (int i = 1; i < texts.length; i++) {
      assertThat(CodeCharacters.number(texts[i], 5))
          .isGreaterThan(CodeCharacters.number(texts[i - 1], 5));
    }
  }
}
