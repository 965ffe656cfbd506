package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facetrules.policy.CoverageTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicySchemaTest {
  /** For those who make forms or code from the schema. */
  @Test
  void everyField_isDescribed() {
    Map<String, JsonNode> fields = new TreeMap<>();
    collect(PolicySchema.policy(), "", fields);

    assertThat(fields).hasSizeGreaterThan(45);
    assertThat(fields)
        .allSatisfy(
            (place, field) ->
                assertThat(field.path("description").asText()).as(place).isNotBlank());
  }

  @Test
  void everyTerm_isNamed() {
    List<String> terms = new ArrayList<>();
    PolicySchema.policy()
        .at("/properties/coverage/items/properties/term/enum")
        .forEach(term -> terms.add(term.textValue()));

    assertThat(terms)
        .containsExactlyElementsOf(CoverageTerm.all().stream().map(CoverageTerm::id).toList());
  }

  /** Null is absence, but for what is required; a place belongs to a base that depends on it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          ''                                             | true
          , "remarks": null, "coverage": null            | true
          , "conventions": {"ncci": {"pairEdits": null}} | true
          , "id": null                                   | false
          , "basedOn": "carelon"                         | true
          , "basedOn": "medicare"                        | false
          , "basedOn": "medicare", "state": "OH"         | true
          , "basedOn": "humana-medicare-advantage"       | false
          , "basedOn": "humana-medicare-advantage", "contractor": "cgs" | true
          , "basedOn": "aetna"                           | false
          , "coverage": [null]                           | false
          , "coverage": [{}]                             | false
          , "terms": []                                  | false
          """)
  void schemaAndReader_judgeAlike(String fields, boolean valid) {
    String title =
        fields.contains("\"id\"") ? "{\"title\": \"x\"" : "{\"id\": \"x\", \"title\": \"x\"";
    String policy = title + fields + "}";

    assertThat(Schemas.faults("policy", policy).isEmpty()).isEqualTo(valid);
    assertThat(isRead(policy)).isEqualTo(valid);
  }

  private static boolean isRead(String policy) {
    try {
      return PolicyJson.read(policy).id().equals("x");
    } catch (JsonInputException refused) {
      return false;
    }
  }

  private static void collect(JsonNode schema, String place, Map<String, JsonNode> fields) {
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> {
              String here = place + "/" + field.getKey();
              fields.put(here, field.getValue());
              collect(field.getValue(), here, fields);
              collect(field.getValue().path("items"), here, fields);
            });
  }
}
