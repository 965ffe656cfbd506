package org.facetrules.json;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facetrules.generators.WireMutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EncounterSchemaTest {
  /** Said beside the shapes: what must be there, and what must not be said together. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "claim": []                                                   | true
          "claim": null                                                 | false
          "claim": [], "procedures": []                                 | true
          "claim": [], "procedures": null                               | true
          "claim": null, "procedures": [{}]                             | true
          "procedures": [{}]                                            | true
          "procedures": []                                              | false
          "procedures": null                                            | false
          "history": []                                                 | false
          "procedures": [{"sites": [], "nerves": []}]                   | false
          "procedures": [{"sites": [], "nerves": null}]                 | true
          "procedures": [{"sites": []}]                                 | true
          "procedures": [{"nerves": []}]                                | true
          "procedures": [{"sites": [], "nerves": ["L3 MB"]}]            | true
          "procedures": [{"sites": ["L4-5"], "nerves": []}]             | true
          "procedures": [{}, {"sites": [], "nerves": []}]               | false
          "procedures": [null]                                          | false
          "claim": [], "payer": "medicare"                              | false
          "claim": [], "payer": "medicare", "state": null               | false
          "claim": [], "payer": "medicare", "state": "WA"               | true
          "claim": [], "payer": "medicare", "contractor": "cgs"         | true
          "claim": [], "payer": "medicare", "state": null, "contractor": "cgs" | true
          "claim": [], "payer": "cpt"                                   | true
          "claim": [], "payer": "carelon"                               | true
          "claim": [], "payer": "aetna"                                 | false
          "claim": [], "payer": "uhc-medicare-advantage"                | false
          "claim": [], "payer": "uhc-medicare-advantage", "state": "AZ" | true
          "claim": [], "payer": null                                    | true
          "claim": [], "payer": "cpt", "state": "OH", "contractor": "ngs" | true
          "claim": [{"code": "64493", "units": 1.0}]                    | true
          "claim": [{"code": "64493", "units": 1e2}]                    | true
          "claim": [{"code": "64493", "units": 1.5}]                    | true
          "claim": [{"code": "64493", "units": 0}]                      | true
          "claim": [{"code": "64493", "units": -1}]                     | false
          "claim": [{"code": "64493", "units": 10000}]                  | false
          "otherServices": [{"code": "77003", "units": 1.5}], "claim": [] | false
          "claim": [{"code": "64493", "units": 1e400}]                  | false
          "claim": [{"code": "64493", "units": null}]                   | true
          "claim": [{"code": null}]                                     | false
          "claim": [{"code": "64493\\n"}]                               | false
          "claim": [{"code": "64493", "modifiers": [null]}]             | false
          """)
  void schemaAndReader_judgeAlike(String fields, boolean accepted) {
    String json = "{\"dateOfService\": \"2026-03-02\", " + fields + "}";

    JsonInputException refused =
        catchThrowableOfType(JsonInputException.class, () -> EncounterJson.read(json));

    assertThat(refused == null).as("reader").isEqualTo(accepted);
    assertThat(Schemas.faults("encounter", json).isEmpty()).as("schema").isEqualTo(accepted);
  }

  /** The example of the wire format, with each of its places changed in each way. */
  @Test
  void everyPlaceOfTheWholeFormat_isJudgedAlike() {
    ObjectNode whole = (ObjectNode) Schemas.parse(WireFormatTest.WHOLE);

    Map<Judgement, Long> judgements =
        WireMutations.ofEveryPlace(whole).stream()
            .collect(groupingBy(each -> Judgement.of(each.toString()), counting()));

    assertThat(Judgement.of(whole.toString())).isEqualTo(Judgement.BOTH_ACCEPT);
    assertThat(judgements.get(Judgement.BOTH_ACCEPT)).isGreaterThan(100);
    assertThat(judgements.get(Judgement.BOTH_REFUSE)).isGreaterThan(2000);
    assertThat(judgements.get(Judgement.READER_ALONE_REFUSES)).isGreaterThan(20);
  }

  @ParameterizedTest
  @EnumSource(BeyondSchema.class)
  void whatASchemaCannotSay_theReaderAloneRefuses(BeyondSchema kind) {
    JsonInputException refused =
        catchThrowableOfType(JsonInputException.class, () -> EncounterJson.read(kind.example()));

    assertThat(Schemas.faults("encounter", kind.example())).isEmpty();
    assertThat(refused).isNotNull();
    assertThat(BeyondSchema.values())
        .filteredOn(each -> each.explains(refused))
        .containsExactly(kind);
  }

  @Test
  void everyLimitOfTheReader_isASize() {
    String claim = "{\"dateOfService\": \"2026-03-02\", \"claim\": [], \"id\": \"%s\"}";
    String exponent =
        "{\"dateOfService\": \"2026-03-02\","
            + " \"procedures\": [{\"temperatureCelsius\": 1e-9999999999}]}";

    for (String json : List.of(claim.formatted("x".repeat(Limits.CHARACTERS)), exponent)) {
      JsonInputException refused =
          catchThrowableOfType(JsonInputException.class, () -> EncounterJson.read(json));
      assertThat(refused).isNotNull();
      assertThat(BeyondSchema.SIZE.explains(refused)).as(refused.problem()).isTrue();
    }
  }

  /** The page lists exactly these, each with its own words. */
  @Test
  void page_listsWhatASchemaCannotSay() throws IOException {
    String page = Files.readString(Schemas.FOLDER.resolve("README.md"));
    List<String> items = page.lines().filter(line -> line.startsWith("- whether ")).toList();

    assertThat(items)
        .containsExactlyElementsOf(
            List.of(BeyondSchema.values()).stream()
                .map(kind -> "- whether " + kind.words())
                .toList());
  }

  /** For those who make forms or code from the schema. */
  @Test
  void everyField_isDescribed() {
    Map<String, JsonNode> fields = new TreeMap<>();
    collect(EncounterSchema.encounter(), "", fields);

    assertThat(fields).hasSizeGreaterThan(80);
    assertThat(fields)
        .allSatisfy(
            (place, field) ->
                assertThat(field.path("description").asText()).isNotBlank().isNotEqualTo("a text"));
  }

  /** Go, Rust and others have neither lookahead nor lookbehind. */
  @Test
  void everyPattern_isPlain() {
    List<String> patterns = EncounterSchema.encounter().findValuesAsText("pattern");

    assertThat(patterns).hasSizeGreaterThan(20);
    assertThat(patterns).noneMatch(pattern -> pattern.matches(".*\\(\\?[=!<].*"));
    assertThat(patterns).allMatch(pattern -> pattern.equals("\\S") || pattern.matches("\\^.*\\$"));
  }

  @Test
  void everyObject_isClosed() {
    List<JsonNode> objects = new ArrayList<>();
    collectObjects(EncounterSchema.encounter(), objects);

    assertThat(objects).hasSize(11);
    assertThat(objects)
        .allSatisfy(
            object -> assertThat(object.get("additionalProperties")).isEqualTo(BooleanNode.FALSE));
  }

  @Test
  void dayOutsideOfTheCalendar_isRefusedWhereFormatIsAsserted() {
    String leapDay = "{\"dateOfService\": \"2024-02-29\", \"claim\": []}";

    assertThat(Schemas.faultsWithFormats("encounter", leapDay)).isEmpty();
    assertThat(Schemas.faultsWithFormats("encounter", leapDay.replace("2024", "2026")))
        .singleElement()
        .satisfies(fault -> assertThat(fault).contains("/dateOfService", "date"));
  }

  @Test
  void input_holdsTheEncounterItself() {
    ObjectNode input = EncounterSchema.input();
    ObjectNode encounter = EncounterSchema.encounter();
    encounter.remove(List.of("$schema", "$id", "title"));

    assertThat(input.at("/$defs/encounter")).isEqualTo(encounter);
    assertThat(input.findValuesAsText("$ref")).containsOnly("#/$defs/encounter").hasSize(2);
  }

  /** The objects that a value may be; conditions on them name no type. */
  private static void collectObjects(JsonNode schema, List<JsonNode> objects) {
    if (schema.has("properties") && schema.has("type")) {
      objects.add(schema);
    }
    schema.forEach(part -> collectObjects(part, objects));
  }

  private static void collect(JsonNode schema, String place, Map<String, JsonNode> fields) {
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      String at = place + "/" + field.getKey();
      fields.put(at, field.getValue());
      collect(field.getValue(), at, fields);
      collect(field.getValue().path("items"), at + "/*", fields);
    }
  }
}
