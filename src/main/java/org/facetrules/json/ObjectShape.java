package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object with named fields. A field that the wire format does not know is refused, so that a
 * misspelt name is never taken for an absent field. Null means unknown, as absence does.
 */
final class ObjectShape implements Shape {
  private final String what;
  private final ImmutableMap<String, Field> fields;

  private ObjectShape(String what, List<Field> fields) {
    this.what = what;
    this.fields = Maps.uniqueIndex(fields, Field::name);
  }

  /** A field of an object, with what it is for where its shape does not say that. */
  record Field(String name, Shape shape, boolean required, Optional<String> about) {
    static Field optional(String name, Shape shape) {
      return new Field(name, shape, false, Optional.empty());
    }

    static Field optional(String name, Shape shape, String about) {
      return new Field(name, shape, false, Optional.of(about));
    }

    static Field required(String name, Shape shape, String about) {
      return new Field(name, shape, true, Optional.of(about));
    }

    void describe(ObjectNode schema) {
      shape.describe(schema);
      about.ifPresent(text -> schema.put("description", text));
      if (!required) {
        SchemaNull.allow(schema);
      }
    }
  }

  static ObjectShape of(String what, Field... fields) {
    return new ObjectShape(what, List.of(fields));
  }

  /** {@return the shape of one field} */
  Shape field(String name) {
    Field field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException("no field " + name + " in " + what);
    }
    return field.shape();
  }

  @Override
  public void check(JsonNode value, String path) {
    if (!value.isObject()) {
      throw wrongType(value, path);
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      String place = path + "/" + Pointer.escape(entry.getKey());
      Field field = fields.get(entry.getKey());
      if (field == null) {
        throw new JsonInputException(place, unknown(entry.getKey()));
      }
      if (!entry.getValue().isNull()) {
        field.shape().check(entry.getValue(), place);
      }
    }
    fields.values().stream().filter(Field::required).forEach(field -> require(field, value, path));
  }

  @Override
  public String expected() {
    return what + " as an object";
  }

  @Override
  public void describe(ObjectNode schema) {
    schema.put("type", "object").put("description", what);
    ObjectNode properties = schema.putObject("properties");
    fields.values().forEach(field -> field.describe(properties.putObject(field.name())));
    List<String> required =
        fields.values().stream().filter(Field::required).map(Field::name).toList();
    if (!required.isEmpty()) {
      required.forEach(schema.putArray("required")::add);
    }
    schema.put("additionalProperties", false);
  }

  private static void require(Field field, JsonNode value, String path) {
    JsonNode found = value.get(field.name());
    if (found == null || found.isNull()) {
      throw new JsonInputException(
          path + "/" + field.name(),
          (found == null ? "missing" : "found null") + ": expected " + field.shape().expected());
    }
  }

  private String unknown(String name) {
    String refused = Quote.text(name) + " is no field of " + what + ": ";
    Optional<String> near = NearSpelling.nearest(name, fields.keySet());
    String expected = "one of " + String.join(", ", fields.keySet());
    return near.map(word -> refused + "did you mean " + Quote.text(word) + "? Expected " + expected)
        .orElse(refused + "expected " + expected);
  }
}
