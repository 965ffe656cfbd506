package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
  @Test
  void text_isQuotedAndCutAtSixtyCharacters() {
    assertThat(Quote.text("L6-7")).isEqualTo("\"L6-7\"");
    assertThat(Quote.text("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
    assertThat(Quote.text("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "...\"");
  }

  @Test
  void controlCharacters_areMadeVisible() {
    assertThat(Quote.text("a\n\u001b[2Jb\u0085")).isEqualTo("\"a\\u000a\\u001b[2Jb\\u0085\"");
  }

  @Test
  void charactersOfTwoUnits_areNotCutInHalf() {
    assertThat(Quote.text("\ud83d\ude00".repeat(61)))
        .isEqualTo("\"" + "\ud83d\ude00".repeat(60) + "...\"");
  }

  @Test
  void kind_namesTheType() {
    assertThat(Quote.kind(Texts.parse("\"a\""))).isEqualTo("\"a\"");
    assertThat(Quote.kind(Texts.parse("1.50"))).isEqualTo("the number 1.50");
    assertThat(Quote.kind(Texts.parse("1e400000"))).isEqualTo("the number 1E+400000");
    assertThat(Quote.kind(Texts.parse("true"))).isEqualTo("true");
    assertThat(Quote.kind(Texts.parse("[1]"))).isEqualTo("a list");
    assertThat(Quote.kind(Texts.parse("{}"))).isEqualTo("an object");
  }
}
