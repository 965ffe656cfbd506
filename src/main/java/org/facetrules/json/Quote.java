package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;

/** Values of an input as messages show them: quoted, cut short, control characters made visible. */
final class Quote {
  private static final int SHOWN = 60;

  private Quote() {}

  /** {@return a text in double quotes, at most 60 of its characters} */
  static String text(String value) {
    StringBuilder shown = new StringBuilder("\"");
    value.codePoints().limit(SHOWN).forEach(point -> append(shown, point));
    return shown
        .append(value.codePoints().skip(SHOWN).findAny().isPresent() ? "...\"" : "\"")
        .toString();
  }

  /** {@return a value with its type, such as "the number 5"} */
  static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> text(value.textValue());
      case NUMBER -> "the number " + value.asText();
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      default -> value.asText();
    };
  }

  private static void append(StringBuilder shown, int point) {
    if (Character.isISOControl(point)) {
      shown.append("\\u").append("%04x".formatted(point));
    } else {
      shown.appendCodePoint(point);
    }
  }
}
