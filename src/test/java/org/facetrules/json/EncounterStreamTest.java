package org.facetrules.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EncounterStreamTest {
  private static final String A = Texts.encounter("a");
  private static final String B = Texts.encounter("b");
  private static final String C = Texts.encounter("c");

  @Test
  void lines_areAnsweredInOrder_blankLinesSkipped() {
    List<StreamedInput> inputs = detect("\n" + A + "\r\n \t\n\n" + B + "\n" + C + "\n\n");

    assertThat(Texts.answers(inputs)).containsExactly("a", "b", "c");
    assertThat(inputs).extracting(StreamedInput::number).containsExactly(1L, 2L, 3L);
  }

  @Test
  void badLine_isAnErrorInItsPlace() {
    List<StreamedInput> inputs = detect(A + "\n\n{\"id\": \"x\", \"dateOfSer\n" + C);

    assertThat(Texts.answers(inputs)).startsWith("a").endsWith("c").hasSize(3);
    assertThat(inputs.get(1)).isInstanceOf(InputError.class);
    assertThat(inputs.get(1).number()).isEqualTo(2);
    assertThat(Texts.answers(inputs).get(1))
        .startsWith("! : the text ends inside the encounter, at line 3, column ");
  }

  @Test
  void idOfARefusedInput_isKnownWhenItIsJson() {
    List<StreamedInput> inputs = detect(A + "\n{\"id\": \"x\", \"procedures\": 5}");

    assertThat(((InputError) inputs.get(1)).id()).contains("x");
    assertThat(((InputError) inputs.get(1)).path()).isEqualTo("/procedures");
  }

  @Test
  void otherEncodingInALine_isAnErrorOfThatLine() {
    byte[] bytes = (A + "\n" + B.replace("b", "\u00e9") + "\n" + C).getBytes(ISO_8859_1);

    assertThat(answers(bytes)).startsWith("a").endsWith("c").hasSize(3);
    assertThat(answers(bytes).get(1))
        .isEqualTo(
            "! : byte 0xE9 at byte offset %d, in line 2, is not UTF-8: expected the file in UTF-8"
                .formatted(A.length() + 1 + B.indexOf("b")));
  }

  @Test
  void list_isAnsweredElementByElement() {
    List<StreamedInput> inputs = detect(" [\n " + A + " ,\n" + B + "]\n");

    assertThat(Texts.answers(inputs)).containsExactly("a", "b");
  }

  @Test
  void emptyList_hasNoInput() {
    assertThat(detect("[ ]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          [A, {"id": tru}, C]      | not JSON near line 1
          [A, , C]                 | no encounter before line 1, column
          [A, 5, C]                | found the number 5: expected an encounter as an object
          [A, {"id": "x}, C]       | the list ends inside an encounter at line 1
          [A, {"a": [}], C]        | not JSON near line 1
          [A, {"a": "]}\\\\\\"," }, C] | "a" is no field of an encounter
          """)
  void badElement_isAnErrorInItsPlace(String list, String sentence) {
    List<String> answers = Texts.answers(detect(list.replace("A", A).replace("C", C)));

    assertThat(answers).hasSizeBetween(2, 3).startsWith("a");
    assertThat(answers.get(1)).startsWith("! ").contains(sentence);
    if (answers.size() == 3) {
      assertThat(answers).endsWith("c");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          [A, B               | the list ends at line 1, column | expected "," or "]"
          [A, B,              | the list ends at line 1, column | expected an encounter or "]"
          [A, B, {"id": "c"   | the list ends inside an encounter at line 1, column | expected the rest of it
          [A, B, {"id": "c    | the list ends inside an encounter at line 1, column | expected the rest of it
          [A, B, {"id": "c"]  | not JSON near line 1, column | "}"
          [A, B,]             | no encounter before line 1, column | expected an object
          [A, B] x            | text after the end of the list at line 1, column | expected none
          [A, B]]             | text after the end of the list at line 1, column | expected none
          [A, B], C, C        | text after the end of the list at line 1, column | expected none
          """)
  void brokenList_isAnsweredUpToTheBreak_thenOneError(String list, String fault, String expected) {
    String text = list.replace("A", A).replace("B", B).replace("C", C);

    List<String> answers = Texts.answers(detect(text));

    assertThat(answers).hasSize(3).startsWith("a", "b");
    assertThat(answers.get(2)).startsWith("! : " + fault).endsWith(expected);
  }

  @Test
  void rawLineEndInAText_costsOneElementOnly() {
    String list = "[" + A + ",\n{\"id\": \"x,\n \"dateOfService\": 5},\n" + C + "]";

    assertThat(Texts.answers(detect(list))).hasSize(3).startsWith("a").endsWith("c");
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void emptyInput_isOneError(InputFormat format) {
    for (String empty : List.of("", " \n\n\t", "\uFEFF", "\uFEFF \n")) {
      assertThat(Texts.answers(Texts.read(empty, format)))
          .containsExactly("! : no encounter: the input is empty");
    }
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void utf8Mark_isSkipped(InputFormat format) {
    assertThat(Texts.answers(Texts.read("\uFEFF" + A, format))).containsExactly("a");
  }

  @Test
  void utf16_isOneError() {
    byte[] bigEndian = A.getBytes(UTF_16);
    byte[] littleEndian = {(byte) 0xFF, (byte) 0xFE, '{', 0};

    for (byte[] bytes : List.of(bigEndian, littleEndian)) {
      assertThat(answers(bytes))
          .containsExactly("! : the input starts with the mark of UTF-16: expected UTF-8");
    }
  }

  @Test
  void tooLongLine_isRefused_andTheNextAnswered() {
    String tooLong = Texts.encounter("x".repeat(Limits.CHARACTERS));

    for (InputFormat format : List.of(InputFormat.DETECT, InputFormat.JSON_LINES)) {
      assertThat(Texts.answers(Texts.read(tooLong + "\n" + B + "\n" + tooLong, format)))
          .containsExactly(
              "! : line 1 has over 1,000,000 characters: expected an encounter in fewer",
              "b",
              "! : line 3 has over 1,000,000 characters: expected an encounter in fewer");
    }
  }

  @Test
  void tooLongElement_isRefused_andTheNextAnswered() {
    String tooLong = Texts.encounter("x".repeat(Limits.CHARACTERS));

    assertThat(Texts.answers(detect("[" + A + ",\n" + tooLong + ",\n" + C + "]")))
        .containsExactly(
            "a",
            "! : the element at line 2 has over 1,000,000 characters: expected an encounter in"
                + " fewer",
            "c");
  }

  @Test
  void byteByByte_isReadTheSame() {
    String lines = "\uFEFF" + A + "\n" + B + "\n";
    InputStream slow =
        new ByteArrayInputStream(lines.getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] into, int start, int length) {
            return super.read(into, start, Math.min(1, length));
          }
        };

    assertThat(Texts.answers(Texts.read(slow, InputFormat.DETECT))).containsExactly("a", "b");
  }

  @Test
  void brokenStream_isToldApartFromBrokenInput() throws IOException {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] into, int start, int length) throws IOException {
            throw new IOException("gone");
          }
        };
    EncounterStream stream =
        EncounterStream.open(
            new SequenceInputStream(Texts.stream(A + "\n" + B + "\n"), broken),
            InputFormat.JSON_LINES,
            InputDefaults.none());

    assertThat(stream.next().number()).isEqualTo(1);
    assertThatThrownBy(stream::next)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("gone");
  }

  @Test
  void afterTheLast_thereIsNone() throws IOException {
    EncounterStream stream =
        EncounterStream.open(Texts.stream(A), InputFormat.DETECT, InputDefaults.none());

    stream.next();

    assertThat(stream.hasNext()).isFalse();
    assertThatThrownBy(stream::next).isInstanceOf(NoSuchElementException.class);
  }

  private static List<StreamedInput> detect(String text) {
    return Texts.read(text, InputFormat.DETECT);
  }

  private static List<String> answers(byte[] bytes) {
    return Texts.answers(Texts.read(new ByteArrayInputStream(bytes), InputFormat.DETECT));
  }
}
