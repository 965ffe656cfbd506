package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a value of the wire format has to look like. */
interface Shape {
  /**
   * Refuses a value of another shape.
   *
   * @throws JsonInputException that names the place, the value and the expectation
   */
  void check(JsonNode value, String path);

  /** {@return what is expected, to follow the word "expected"} */
  String expected();

  /** Writes the shape as JSON Schema, as far as a schema can say it. */
  void describe(ObjectNode schema);

  /** {@return the refusal of a value of the wrong type} */
  default JsonInputException wrongType(JsonNode value, String path) {
    return new JsonInputException(path, "found " + Quote.kind(value) + ": expected " + expected());
  }

  /** {@return the text of a value, refused when it is none} */
  default String requireText(JsonNode value, String path) {
    if (!value.isTextual()) {
      throw wrongType(value, path);
    }
    return value.textValue();
  }
}
