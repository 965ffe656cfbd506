package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Reads fields of an object that was checked. Null and absence both mean unknown. */
final class Nodes {
  private Nodes() {}

  static Optional<JsonNode> field(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
  }

  static Optional<String> text(JsonNode object, String name) {
    return field(object, name).filter(JsonNode::isTextual).map(JsonNode::textValue);
  }

  static ImmutableList<JsonNode> items(JsonNode object, String name) {
    return field(object, name)
        .map(list -> ImmutableList.copyOf(list.elements()))
        .orElse(ImmutableList.of());
  }

  /** {@return whether a list is given and says "none"} */
  static boolean isEmptyList(JsonNode object, String name) {
    return field(object, name).filter(JsonNode::isEmpty).isPresent();
  }
}
