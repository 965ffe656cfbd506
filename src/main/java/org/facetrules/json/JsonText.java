package org.facetrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Parses the text of one encounter and says in own words where it is not JSON. */
final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.NESTING)
                  .maxNameLength(Limits.NAME)
                  .maxNumberLength(Limits.DIGITS)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  /** How much of the text before a fault a message shows. */
  private static final int SHOWN = 20;

  private final String text;
  private final ByteSource.Place start;
  private final JsonParser parser;
  private final String what;

  private JsonText(String what, String text, ByteSource.Place start, JsonParser parser) {
    this.what = what;
    this.text = text;
    this.start = start;
    this.parser = parser;
  }

  /**
   * {@return the JSON of a piece}
   *
   * @throws JsonInputException when the piece is not one JSON value in UTF-8
   */
  static JsonNode parse(Piece.Text piece) {
    return parse(piece, "encounter");
  }

  /**
   * {@return the JSON of a piece}
   *
   * @param what the piece is to be, for refusals: encounter or policy
   * @throws JsonInputException when the piece is not one JSON value in UTF-8
   */
  static JsonNode parse(Piece.Text piece, String what) {
    String text = Utf8.decode(piece);
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new JsonText(what, text, piece.start(), parser).read();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
  }

  /** {@return the JSON of a piece; empty when the piece is refused or is not one JSON value} */
  static Optional<JsonNode> tryParse(Piece piece) {
    if (!(piece instanceof Piece.Text text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(text));
    } catch (JsonInputException notJson) {
      return Optional.empty();
    }
  }

  private JsonNode read() throws IOException {
    try {
      JsonNode tree = new TreeReader(what, parser).read();
      requireEnd(parser.currentLocation());
      return tree;
    } catch (JsonProcessingException fault) {
      throw new JsonInputException("", sentence(fault));
    }
  }

  private void requireEnd(JsonLocation endOfTree) {
    int end = index(endOfTree);
    while (end < text.length() && ByteSource.isWhitespace(text.charAt(end))) {
      end++;
    }
    if (end < text.length()) {
      throw new JsonInputException(
          "",
          "text after the end of the %s, at %s: expected one %s".formatted(what, place(end), what)
              + (what.equals("encounter") ? ", a list of them, or one a line" : ""));
    }
  }

  private String sentence(JsonProcessingException fault) {
    int end = index(Optional.ofNullable(fault.getLocation()).orElse(parser.currentLocation()));
    if (fault instanceof StreamConstraintsException) {
      return ("beyond the limits at %s: expected at most %d levels of nesting,"
              + " field names up to %d characters and numbers up to %d digits")
          .formatted(place(end), Limits.NESTING, Limits.NAME, Limits.DIGITS);
    }
    if (fault instanceof JsonEOFException) {
      return "the text ends inside the "
          + what
          + ", at "
          + place(end)
          + ": expected the rest of it";
    }
    return "not JSON near "
        + place(end)
        + ", after "
        + Quote.text(text.substring(Math.max(0, end - SHOWN), end))
        + ": expected "
        + expected();
  }

  private String expected() {
    if (parser.getParsingContext().inObject()) {
      return "a field name in double quotes, \":\" and a value, \",\" or \"}\"";
    }
    return parser.getParsingContext().inArray()
        ? "a value, \",\" or \"]\""
        : "one object in braces";
  }

  private int index(JsonLocation location) {
    return (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
  }

  private String place(int index) {
    long line = start.line();
    long column = start.column();
    for (int i = 0; i < index; i++) {
      boolean lineEnd = text.charAt(i) == '\n';
      line += lineEnd ? 1 : 0;
      column = lineEnd ? 1 : column + 1;
    }
    return "line " + line + ", column " + column;
  }
}
