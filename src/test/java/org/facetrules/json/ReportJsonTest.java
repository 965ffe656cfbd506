package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  private static final EncounterInput MEDICARE =
      EncounterJson.read(
          """
          {"id": "a", "dateOfService": "2026-03-02", "payer": "medicare", "state": "VA",
           "procedures": [{"technique": "medial-branch-block", "purpose": "diagnostic",
                           "guidance": "fluoroscopy", "sites": ["L4-5 bilateral", "L3 left"]},
                          {"technique": "intra-articular", "guidance": "none",
                           "sites": ["C4-5 left"]}]}
          """);

  @Test
  void report_hasTheShapeOfTheWireFormat() {
    JsonNode report = Texts.parse(ReportJson.line(MEDICARE, MEDICARE.code()));

    assertThat(report.properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("id", "payer", "policy", "editions", "lines", "queries", "notes");
    assertThat(report.get("id").textValue()).isEqualTo("a");
    assertThat(report.get("payer").textValue()).isEqualTo("medicare");
    assertThat(report.at("/policy/lcd").textValue()).isEqualTo("L38765");
    assertThat(report.at("/policy/article").textValue()).isEqualTo("A58350");
    assertThat(report.at("/policy/contractor").textValue()).isEqualTo("palmetto");
    assertThat(report.at("/policy/readIn").textValue()).isEqualTo("2024-07-07");
    assertThat(report.at("/editions/0/table").textValue()).isEqualTo("facet-codes");
    assertThat(report.at("/editions/0/asOf").textValue()).isEqualTo("2026-11-23");
    assertThat(report.at("/editions/0/digest").textValue()).startsWith("sha256:");
    assertThat(report.at("/editions/0/covers").booleanValue()).isTrue();
  }

  @Test
  void lines_haveLevelsAndReasons() {
    JsonNode report = Texts.parse(ReportJson.line(MEDICARE, MEDICARE.code()));

    assertThat(report.get("lines")).hasSize(1);
    JsonNode line = report.at("/lines/0");
    assertThat(line.get("code").textValue()).isEqualTo("64493");
    assertThat(line.get("modifiers")).hasToString("[\"50\",\"KX\"]");
    assertThat(line.get("units").intValue()).isEqualTo(1);
    assertThat(line.get("levels")).hasToString("[\"L4-L5 bilateral\"]");
    assertThat(line.at("/because/0/step").textValue()).isEqualTo("L4-L5 is lumbar");
    assertThat(line.at("/because/0/citation").textValue())
        .isEqualTo("A57787, coding guidance: lumbar and sacral are one region (grade A)");
  }

  @Test
  void queriesAndNotes_nameTheirPlace() {
    JsonNode report = Texts.parse(ReportJson.line(MEDICARE, MEDICARE.code()));

    assertThat(report.at("/queries/0/at").textValue()).isEqualTo("/procedures/0/sites/1");
    assertThat(report.at("/queries/0/message").textValue()).contains("\"L3 left\"");
    assertThat(report.at("/queries/0/readings")).hasSize(2);
    assertThat(report.at("/notes/0/at").textValue()).isEqualTo("/state");
    assertThat(report.at("/notes/0/note").textValue()).contains("Novitas");
    assertThat(report.at("/notes/0/citation").isNull()).isTrue();
    assertThat(report.at("/notes/1/at").textValue()).isEqualTo("/procedures/1");
    assertThat(report.at("/notes/1/note").textValue()).contains("20552");
    assertThat(report.at("/notes/1/citation").textValue()).endsWith(")");
  }

  @Test
  void outsideMedicare_andBeforeThePolicy_thereIsNone() {
    EncounterInput cpt = EncounterJson.read(Texts.encounter("a"));
    EncounterInput early =
        EncounterJson.read(
            Texts.encounter("a")
                .replaceFirst("\\{", "{\"payer\":\"medicare\",\"state\":\"OH\",")
                .replace("2026", "2019"));

    assertThat(Texts.parse(ReportJson.line(cpt, cpt.code())).get("policy").isNull()).isTrue();
    assertThat(Texts.parse(ReportJson.line(early, early.code())).get("policy").isNull()).isTrue();
  }

  @Test
  void indented_saysTheSame_withLineFeedsOnly() {
    String line = ReportJson.line(MEDICARE, MEDICARE.code());
    String indented = ReportJson.indented(MEDICARE, MEDICARE.code());

    assertThat(line).doesNotContain("\n");
    assertThat(indented).startsWith("{\n  \"id\": \"a\",\n").doesNotContain("\r");
    assertThat(Texts.parse(indented)).isEqualTo(Texts.parse(line));
  }

  @Test
  void error_namesNumberPathAndMessage() {
    InputError error = new InputError(17, Optional.of("x"), "/procedures/0/guidance", "a \"b\"");

    assertThat(ReportJson.line(error))
        .isEqualTo(
            "{\"id\":\"x\",\"input\":17,\"error\":{\"path\":\"/procedures/0/guidance\","
                + "\"message\":\"a \\\"b\\\"\"}}");
    assertThat(ReportJson.line(new InputError(1, Optional.empty(), "", "m")))
        .startsWith("{\"id\":null,\"input\":1,");
    assertThat(Texts.parse(ReportJson.indented(error)))
        .isEqualTo(Texts.parse(ReportJson.line(error)));
  }

  @Test
  void faultOfTheLibrary_isAReportToo() {
    InputError error =
        InputError.fault(3, Optional.of("x"), new IllegalStateException("no region step"));

    assertThat(error.message()).isEqualTo("internal fault, not of the input: no region step");
    assertThat(error.path()).isEmpty();
  }
}
