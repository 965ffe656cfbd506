package org.facetrules.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lets a schema accept null too, which means unknown as absence does. */
final class SchemaNull {
  private SchemaNull() {}

  static void allow(ObjectNode schema) {
    String type = schema.required("type").textValue();
    schema.putArray("type").add(type).add("null");
    if (schema.get("enum") instanceof ArrayNode words) {
      words.addNull();
    }
  }
}
