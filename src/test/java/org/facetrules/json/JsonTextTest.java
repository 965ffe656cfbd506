package org.facetrules.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          {"a": tru}        | not JSON near line 1, column  | after "{"a": tru
          {"a": 1,}         | not JSON near line 1, column  | expected a field name in double quotes
          {a: 1}            | not JSON near line 1, column  | expected a field name in double quotes
          ["a" "b"]         | not JSON near line 1, column  | expected a value, "," or "]"
          }                 | not JSON near line 1, column  | expected one object in braces
          {"a": "x          | the text ends inside the encounter, at line 1, column | expected the rest of it
          {"a":             | the text ends inside the encounter, at line 1, column | expected the rest of it
          {"a": {"b": 1}    | the text ends inside the encounter, at line 1, column | expected the rest of it
          {"a": 1} {"a": 2} | text after the end of the encounter, at line 1, column 10 | expected one encounter, a list of them, or one a line
          {"a": 01}         | not JSON near line 1, column  | "{"a": 0
          {"a": NaN}        | not JSON near line 1, column  | expected
          """)
  void whatIsNotJson_isSaidInOwnWords(String text, String problem, String expectation) {
    JsonInputException refused = refusal(text);

    assertThat(refused.path()).isEmpty();
    assertThat(refused.problem()).startsWith(problem).contains(expectation);
    assertThat(refused.problem()).doesNotContain("Source", "Exception", "com.", "Stream", "token");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          {"a": 1, "a": 2}                | /a     | "a" stands twice in one object: expected it once
          {"p": [{}, {"q": 1, "q": null}]} | /p/1/q | "q" stands twice in one object: expected it once
          {"a": 1e99999999999}            | /a     | found the number 1e99999999999: expected an exponent up to 9 digits
          """)
  void fieldThatCannotStand_isRefusedWithItsPath(String text, String path, String problem) {
    JsonInputException refused = refusal(text);

    assertThat(refused.path()).isEqualTo(path);
    assertThat(refused.problem()).isEqualTo(problem);
  }

  @Test
  void limits_areSaid() {
    String deep = "[".repeat(51) + "]".repeat(51);
    String longName = "{\"" + "n".repeat(201) + "\": 1}";
    String longNumber = "{\"a\": " + "1".repeat(51) + "}";

    for (String text : new String[] {deep, longName, longNumber}) {
      assertThat(refusal(text).problem())
          .startsWith("beyond the limits at line 1, column ")
          .endsWith(
              ": expected at most 50 levels of nesting, field names up to 200 characters and"
                  + " numbers up to 50 digits");
    }
    assertThat(Texts.parse("[".repeat(50) + "]".repeat(50)).isArray()).isTrue();
  }

  @Test
  void place_countsFromThePlaceOfThePiece() {
    Piece.Text piece =
        new Piece.Text("{\"a\": 1} x".getBytes(UTF_8), new ByteSource.Place(100, 7, 21));

    assertThat(catchThrowableOfType(JsonInputException.class, () -> JsonText.parse(piece)))
        .hasMessageContaining("line 7, column 30");
  }

  @Test
  void laterLines_countColumnsFromOne() {
    Piece.Text piece =
        new Piece.Text("{\"a\": 1}\n\n  {}".getBytes(UTF_8), new ByteSource.Place(100, 7, 21));

    assertThat(catchThrowableOfType(JsonInputException.class, () -> JsonText.parse(piece)))
        .hasMessageContaining("line 9, column 3");
  }

  @Test
  void otherEncoding_isRefusedWithByteAndPlace() {
    byte[] bytes = "{\n\"id\": \"Müller\"}".getBytes(ISO_8859_1);
    Piece.Text piece = new Piece.Text(bytes, new ByteSource.Place(1000, 5, 1));

    assertThat(catchThrowableOfType(JsonInputException.class, () -> JsonText.parse(piece)))
        .hasMessage(
            "byte 0xFC at byte offset 1010, in line 6, is not UTF-8: expected the file in UTF-8");
  }

  @Test
  void cutCharacter_isRefused() {
    Piece.Text piece = new Piece.Text(new byte[] {'"', (byte) 0xC3}, new ByteSource.Place(0, 1, 1));

    assertThat(catchThrowableOfType(JsonInputException.class, () -> JsonText.parse(piece)))
        .hasMessageStartingWith("byte 0xC3 at byte offset 1, in line 1");
  }

  @Test
  void emptyText_isNoEncounter() {
    assertThat(refusal("").problem()).isEqualTo("no encounter: the text is empty");
  }

  private static JsonInputException refusal(String text) {
    JsonInputException refused =
        catchThrowableOfType(JsonInputException.class, () -> Texts.parse(text));
    assertThat(refused).as(text).isNotNull();
    return refused;
  }
}
