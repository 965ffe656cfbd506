package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaNullTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          {"type":"string"}                          | {"type":["string","null"]}
          {"type":"string","enum":["a","b"]}         | {"type":["string","null"],"enum":["a","b",null]}
          {"type":"integer","minimum":1,"maximum":9} | {"type":["integer","null"],"minimum":1,"maximum":9}
          {"type":"array","items":{"type":"string"}} | {"type":["array","null"],"items":{"type":"string"}}
          """)
  void nullIsAllowed_andNothingElse(String schema, String withNull) {
    ObjectNode changed = (ObjectNode) Schemas.parse(schema);

    SchemaNull.allow(changed);

    assertThat(changed).isEqualTo(Schemas.parse(withNull));
  }
}
