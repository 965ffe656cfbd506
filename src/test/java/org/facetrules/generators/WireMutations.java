package org.facetrules.generators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Encounters with one or two places changed, at any depth, mostly for the worse. */
public final class WireMutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Values that are right in some places and wrong in most. */
  private static final List<JsonNode> ODD =
      List.of(
          JSON.nullNode(),
          JSON.booleanNode(true),
          number("0"),
          number("1"),
          number("1.0"),
          number("1e2"),
          number("-1"),
          number("1.5"),
          number("101"),
          number("10000"),
          number("-273.5"),
          number("1000.0001"),
          number("1e400"),
          number("1e-400"),
          JSON.textNode(""),
          JSON.textNode(" "),
          JSON.textNode("1"),
          JSON.textNode("\u0666\u0664\u0664\u0669\u0663"),
          JSON.textNode("\uff15\uff10"),
          JSON.textNode("L6-7"),
          JSON.textNode("lower back"),
          JSON.textNode("L9 MBB"),
          JSON.textNode("2026-02-30"),
          JSON.textNode("2026-13-01"),
          JSON.textNode("3/2/2026"),
          JSON.textNode("aetna"),
          JSON.textNode("P"),
          JSON.textNode("P1DT"),
          JSON.arrayNode(),
          JSON.arrayNode().addNull(),
          JSON.arrayNode().add("50"),
          JSON.objectNode(),
          JSON.objectNode().put("code", "64493"));

  /** By kind, so that each kind is drawn equally often. */
  private static final List<List<Change>> CHANGES =
      List.of(anywhere(), odd(), twistsOfTexts(), stepsOfNumbers());

  private WireMutations() {}

  /** A place in a tree: a field of an object, or an item of a list. */
  private record Place(JsonNode parent, String name, int index) {
    JsonNode value() {
      return parent instanceof ObjectNode object ? object.path(name) : parent.path(index);
    }

    void set(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) parent).set(index, value);
      }
    }

    void remove() {
      if (parent instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) parent).remove(index);
      }
    }
  }

  /** What is done to a place; other is the value of any other place. */
  private interface Action {
    void apply(Place place, JsonNode other);
  }

  /** An action, and the values that it is for. */
  private record Change(Predicate<JsonNode> fits, Action action) {
    static Change ofAny(Action action) {
      return new Change(value -> true, action);
    }

    static Change ofText(UnaryOperator<String> twist) {
      return new Change(
          JsonNode::isTextual,
          (place, other) -> place.set(JSON.textNode(twist.apply(place.value().textValue()))));
    }

    static Change ofNumber(UnaryOperator<BigDecimal> twist) {
      return new Change(
          JsonNode::isNumber,
          (place, other) ->
              place.set(DecimalNode.valueOf(twist.apply(place.value().decimalValue()))));
    }
  }

  private record Draw(Change change, int place, int other) {}

  /** Mutated encounters. */
  public static Arbitrary<ObjectNode> encounters() {
    return Combinators.combine(
            WireGenerators.encounters(), draws().list().ofMinSize(1).ofMaxSize(2))
        .as(
            (encounter, draws) -> {
              ObjectNode mutated = encounter.deepCopy();
              draws.forEach(draw -> apply(draw, mutated));
              return mutated;
            });
  }

  /** An encounter with one place changed: each place in each way, nothing left to chance. */
  public static List<ObjectNode> ofEveryPlace(ObjectNode encounter) {
    List<ObjectNode> mutated = new ArrayList<>();
    List<Change> changes = CHANGES.stream().flatMap(List::stream).toList();
    for (int place = 0; place < places(encounter).size(); place++) {
      for (Change change : changes) {
        if (change.fits().test(places(encounter).get(place).value())) {
          ObjectNode copy = encounter.deepCopy();
          List<Place> places = places(copy);
          JsonNode next = places.get((place + 1) % places.size()).value();
          change.action().apply(places.get(place), next);
          mutated.add(copy);
        }
      }
    }
    return mutated;
  }

  private static Arbitrary<Draw> draws() {
    Arbitrary<Integer> any =
        Arbitraries.integers().between(0, Integer.MAX_VALUE).withoutEdgeCases();
    return Combinators.combine(changes(), any, any).as(Draw::new);
  }

  private static Arbitrary<Change> changes() {
    return Arbitraries.of(CHANGES).flatMap(Arbitraries::of);
  }

  private static List<Change> anywhere() {
    return List.of(
        Change.ofAny((place, other) -> place.remove()),
        Change.ofAny((place, other) -> place.set(JSON.nullNode())),
        Change.ofAny((place, other) -> place.set(other.deepCopy())),
        Change.ofAny(WireMutations::rename),
        Change.ofAny(WireMutations::addInside));
  }

  private static List<Change> odd() {
    return ODD.stream()
        .map(value -> Change.ofAny((place, other) -> place.set(value.deepCopy())))
        .toList();
  }

  /** The last two take parts out of a duration. */
  private static List<Change> twistsOfTexts() {
    return List.of(
        Change.ofText(text -> text + "\n"),
        Change.ofText(text -> text + " "),
        Change.ofText(text -> " " + text),
        Change.ofText(text -> text + "0"),
        Change.ofText(text -> text.toUpperCase(Locale.ROOT)),
        Change.ofText(text -> text.substring(0, Math.max(0, text.length() - 1))),
        Change.ofText(text -> text.replaceAll("[0-9]+[A-Z]", "")),
        Change.ofText(text -> text.replaceAll("[0-9]+[HMS]", "")));
  }

  /** Many numbers stand on a limit, so that one step leaves it. */
  private static List<Change> stepsOfNumbers() {
    BigDecimal half = new BigDecimal("0.5");
    return List.of(
        Change.ofNumber(number -> number.add(BigDecimal.ONE)),
        Change.ofNumber(number -> number.subtract(BigDecimal.ONE)),
        Change.ofNumber(number -> number.add(half)),
        Change.ofNumber(BigDecimal::negate),
        Change.ofNumber(number -> number.scaleByPowerOfTen(400)));
  }

  private static void apply(Draw draw, ObjectNode root) {
    List<Place> places = places(root);
    List<Place> fit = places.stream().filter(p -> draw.change().fits().test(p.value())).toList();
    if (!fit.isEmpty()) {
      Place place = fit.get(draw.place() % fit.size());
      JsonNode other = places.get(draw.other() % places.size()).value();
      draw.change().action().apply(place, other);
    }
  }

  private static List<Place> places(ObjectNode root) {
    List<Place> places = new ArrayList<>();
    collect(root, places);
    return places;
  }

  private static void collect(JsonNode node, List<Place> places) {
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(name -> places.add(new Place(object, name, 0)));
    } else {
      for (int i = 0; i < node.size(); i++) {
        places.add(new Place(node, "", i));
      }
    }
    node.forEach(child -> collect(child, places));
  }

  private static void rename(Place place, JsonNode other) {
    if (place.parent() instanceof ObjectNode object) {
      JsonNode value = place.value();
      place.remove();
      object.set(place.name() + "s", value);
    }
  }

  private static void addInside(Place place, JsonNode other) {
    if (place.value() instanceof ObjectNode object) {
      object.set("note", other.deepCopy());
    } else if (place.value() instanceof ArrayNode list) {
      list.add(other.deepCopy());
    }
  }

  private static JsonNode number(String text) {
    return DecimalNode.valueOf(new BigDecimal(text));
  }
}
