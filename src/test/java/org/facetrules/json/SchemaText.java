package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Writes a schema in the layout of its file. */
final class SchemaText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SchemaText() {}

  static void write(JsonNode schema, JsonGenerator out) throws IOException {
    MAPPER.writeTree(out, schema);
  }
}
