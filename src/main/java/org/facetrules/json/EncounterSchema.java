package org.facetrules.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The wire format of an encounter as JSON Schema, written by the shapes that check it. */
final class EncounterSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final String NAME = "urn:facet-rules:schema:";
  private static final String ENCOUNTER = "#/$defs/encounter";

  private EncounterSchema() {}

  /** One encounter: a document, a line of JSON Lines, or an element of a list. */
  static ObjectNode encounter() {
    ObjectNode schema = head("encounter", "One encounter with facet-joint interventions");
    describe(schema);
    return schema;
  }

  /** What a file of JSON holds: one encounter, or a list of them. Needs no other file. */
  static ObjectNode input() {
    ObjectNode schema = head("input", "What a JSON file holds: one encounter or a list");
    ArrayNode choice = schema.putArray("anyOf");
    choice.addObject().put("$ref", ENCOUNTER);
    choice
        .addObject()
        .put("type", "array")
        .put("description", "encounters, each answered in its place")
        .putObject("items")
        .put("$ref", ENCOUNTER);
    describe(schema.putObject("$defs").putObject("encounter"));
    return schema;
  }

  private static void describe(ObjectNode schema) {
    WireFormat.ENCOUNTER.describe(schema);
    schema.put(
        "description",
        "What was done on one date of service, for whom it is billed, and what is known besides."
            + " An absent field, or null, means unknown; an empty list means none. In JSON"
            + " Lines, one encounter a line.");
    ArrayNode work = schema.putArray("anyOf");
    given(work.addObject(), "claim").put("type", "array");
    given(work.addObject(), "procedures").put("type", "array").put("minItems", 1);
    requireSites((ObjectNode) schema.at("/properties/procedures/items"));
    requirePlace(schema, "payer");
  }

  static ObjectNode head(String name, String title) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("$schema", DRAFT)
        .put("$id", NAME + name)
        .put("title", title);
  }

  /** The named field is there; {@return what it is to be} */
  private static ObjectNode given(ObjectNode schema, String field) {
    schema.putArray("required").add(field);
    return schema.putObject("properties").putObject(field);
  }

  /** Two empty lists say that nothing was treated. */
  private static void requireSites(ObjectNode procedure) {
    ObjectNode nothing = procedure.putObject("not");
    nothing.putArray("required").add("sites").add("nerves");
    ObjectNode lists = nothing.putObject("properties");
    lists.putObject("sites").put("type", "array").put("maxItems", 0);
    lists.putObject("nerves").put("type", "array").put("maxItems", 0);
  }

  /** Medicare, and what follows it, has its conventions by state or contractor. */
  static void requirePlace(ObjectNode schema, String payer) {
    PayerChoice.withPlace().forEach(given(schema.putObject("if"), payer).putArray("enum")::add);
    ArrayNode places = schema.putObject("then").putArray("anyOf");
    given(places.addObject(), "state").put("type", "string");
    given(places.addObject(), "contractor").put("type", "string");
  }
}
