package org.facetrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Texts of tests as inputs. */
final class Texts {
  /** The shortest encounter that is coded without a question. */
  static final String SHORT =
      """
      {"id": "%s", "dateOfService": "2026-03-02", "procedures": [{"technique": "intra-articular",\
       "guidance": "ct", "sites": ["L4-5 left"]}]}""";

  private Texts() {}

  static String encounter(String id) {
    return SHORT.formatted(id);
  }

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  static Piece.Text piece(String text) {
    return new Piece.Text(text.getBytes(UTF_8), new ByteSource.Place(0, 1, 1));
  }

  static JsonNode parse(String text) {
    return JsonText.parse(piece(text));
  }

  static List<StreamedInput> read(String text, InputFormat format) {
    return read(stream(text), format);
  }

  static List<StreamedInput> read(InputStream in, InputFormat format) {
    try {
      List<StreamedInput> inputs = new ArrayList<>();
      EncounterStream.open(in, format, InputDefaults.none()).forEachRemaining(inputs::add);
      return inputs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return ids of encounters that were read, "! path: message" of those that were not} */
  static List<String> answers(List<StreamedInput> inputs) {
    return inputs.stream().map(Texts::answer).toList();
  }

  private static String answer(StreamedInput input) {
    return input instanceof StreamedInput.Read read
        ? read.input().encounter().id().orElse("-")
        : "! " + ((InputError) input).path() + ": " + ((InputError) input).message();
  }
}
