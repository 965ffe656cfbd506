package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.sheet.CodeSheet;
import org.facetrules.sheet.CodeSheets;
import org.facetrules.sheet.SheetRow;
import org.facetrules.source.Citation;
import org.facetrules.table.CommonMistake;
import org.junit.jupiter.api.Test;

class SheetJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static CodeSheet sheet(String code) {
    return CodeSheets.find(ProcedureCode.of(code)).orElseThrow();
  }

  @Test
  void line_holdsEveryStatementOfEverySheet() throws IOException {
    for (CodeSheet sheet : CodeSheets.all()) {
      JsonNode json = MAPPER.readTree(SheetJson.line(sheet));
      assertThat(json.fieldNames())
          .toIterable()
          .containsExactly(
              "code", "label", "family", "region", "rows", "mistakes", "open", "editions");
      assertThat(json.get("rows")).hasSameSizeAs(sheet.rows());
      for (int i = 0; i < sheet.rows().size(); i++) {
        requireSame(sheet.rows().get(i), json.get("rows").get(i));
      }
      assertThat(json.get("mistakes")).hasSameSizeAs(sheet.mistakes());
      for (int i = 0; i < sheet.mistakes().size(); i++) {
        requireSame(sheet.mistakes().get(i), json.get("mistakes").get(i));
      }
      assertThat(texts(json.get("open"))).isEqualTo(sheet.open());
    }
  }

  @Test
  void head_namesFamilyAndRegion_orNull() throws IOException {
    JsonNode facet = MAPPER.readTree(SheetJson.line(sheet("0214T")));
    assertThat(facet.get("code").textValue()).isEqualTo("0214T");
    assertThat(facet.get("label").textValue()).isEqualTo(sheet("0214T").label());
    assertThat(facet.get("family").textValue()).isEqualTo("ultrasound-injection");
    assertThat(facet.get("region").textValue()).isEqualTo("cervical-thoracic");
    assertThat(MAPPER.readTree(SheetJson.line(sheet("64635"))).get("region").textValue())
        .isEqualTo("lumbar");
    JsonNode other = MAPPER.readTree(SheetJson.line(sheet("64999")));
    assertThat(other.get("family").isNull()).isTrue();
    assertThat(other.get("region").isNull()).isTrue();
  }

  @Test
  void editions_nameTableDayAndDigest() throws IOException {
    JsonNode first = MAPPER.readTree(SheetJson.line(sheet("64492"))).get("editions").get(0);
    assertThat(first.get("table").textValue()).isEqualTo("add-on-edits");
    assertThat(first.get("asOf").textValue()).isEqualTo("2024-06-03");
    assertThat(first.get("digest").textValue()).startsWith("sha256:").hasSize(71);
  }

  @Test
  void indented_isTheSameValue() throws IOException {
    String indented = SheetJson.indented(sheet("64492"));
    assertThat(MAPPER.readTree(indented))
        .isEqualTo(MAPPER.readTree(SheetJson.line(sheet("64492"))));
    assertThat(indented)
        .startsWith("{\n  \"code\": \"64492\",\n")
        .endsWith("\n}")
        .doesNotContain("\r");
    assertThat(SheetJson.line(sheet("64492"))).doesNotContain("\n");
  }

  @Test
  void entry_isCodeAndLabel() {
    assertThat(SheetJson.entry(sheet("20552")))
        .isEqualTo("{\"code\":\"20552\",\"label\":\"trigger point injection\"}");
  }

  private static void requireSame(SheetRow row, JsonNode json) {
    assertThat(json.get("topic").textValue()).isEqualTo(row.topic().label());
    assertThat(json.get("statement").textValue()).isEqualTo(row.statement());
    assertThat(texts(json.get("citations"))).isEqualTo(texts(row.citations()));
  }

  private static void requireSame(CommonMistake mistake, JsonNode json) {
    assertThat(json.get("belief").textValue()).isEqualTo(mistake.belief());
    assertThat(json.get("metIn").textValue()).isEqualTo(mistake.metIn());
    assertThat(json.get("truth").textValue()).isEqualTo(mistake.truth());
    assertThat(texts(json.get("citations"))).isEqualTo(texts(mistake.citations()));
  }

  private static List<String> texts(List<Citation> citations) {
    return citations.stream().map(Citation::toString).toList();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.textValue()));
    return texts;
  }
}
