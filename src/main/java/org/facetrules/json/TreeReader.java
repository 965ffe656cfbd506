package org.facetrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one JSON value; refuses a field that stands twice in one object. */
final class TreeReader {
  private final String what;
  private final JsonParser parser;

  TreeReader(String what, JsonParser parser) {
    this.what = what;
    this.parser = parser;
  }

  JsonNode read() throws IOException {
    return value(parser.nextToken(), "");
  }

  private JsonNode value(@Nullable JsonToken token, String path) throws IOException {
    if (token == null) {
      throw new JsonInputException(path, "no " + what + ": the text is empty");
    }
    return switch (token) {
      case START_OBJECT -> object(path);
      case START_ARRAY -> list(path);
      case VALUE_STRING -> TextNode.valueOf(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path);
      case VALUE_TRUE -> BooleanNode.TRUE;
      case VALUE_FALSE -> BooleanNode.FALSE;
      case VALUE_NULL -> NullNode.getInstance();
      default -> throw new IllegalStateException("no value starts with " + token);
    };
  }

  private DecimalNode number(String path) throws IOException {
    try {
      return DecimalNode.valueOf(parser.getDecimalValue());
    } catch (NumberFormatException outside) {
      throw new JsonInputException(
          path, "found the number " + parser.getText() + ": expected an exponent up to 9 digits");
    }
  }

  private ObjectNode object(String path) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      String place = path + "/" + Pointer.escape(name);
      if (object.has(name)) {
        throw new JsonInputException(
            place, Quote.text(name) + " stands twice in one object: expected it once");
      }
      object.set(name, value(parser.nextToken(), place));
    }
    return object;
  }

  private ArrayNode list(String path) throws IOException {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      list.add(value(token, path + "/" + list.size()));
      token = parser.nextToken();
    }
    return list;
  }
}
