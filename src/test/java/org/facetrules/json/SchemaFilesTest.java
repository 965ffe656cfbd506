package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.facetrules.validate.EncounterValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema files say what the code does, and every example and golden output keeps to them. */
class SchemaFilesTest {
  private static final Pattern JSON_BLOCK =
      Pattern.compile("```(?:json)?\n(\\{.*?)```\n", Pattern.DOTALL);

  @BeforeAll
  static void rewrite() throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(Schemas.file("encounter"), written(EncounterSchema.encounter()));
      Files.writeString(Schemas.file("input"), written(EncounterSchema.input()));
      Files.writeString(Schemas.file("policy"), written(PolicySchema.policy()));
    }
  }

  @Test
  void inputSchemas_areWrittenByTheShapes() {
    String command = "rewrite with: mvn test -Dtest=SchemaFilesTest -Ddocs.write=true";

    assertThat(Schemas.text("encounter"))
        .as(command)
        .isEqualTo(written(EncounterSchema.encounter()));
    assertThat(Schemas.text("input")).as(command).isEqualTo(written(EncounterSchema.input()));
    assertThat(Schemas.text("policy")).as(command).isEqualTo(written(PolicySchema.policy()));
  }

  static final List<String> NAMES = Schemas.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void everySchema_isOfTheDraft(String name) {
    assertThat(Schemas.faultsOfSchema(name)).isEmpty();
    assertThat(Schemas.parse(Schemas.text(name)).at("/$id").textValue())
        .isEqualTo("urn:facet-rules:schema:" + name);
  }

  @Test
  void folder_holdsTheseSchemasOnly_andItsPageNamesThem() throws IOException {
    try (Stream<Path> files = Files.list(Schemas.FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Schemas.NAMES.stream().map(name -> name + ".schema.json"),
                      Stream.of("README.md"))
                  .toList());
    }
    String page = Files.readString(Schemas.FOLDER.resolve("README.md"));
    assertThat(Schemas.NAMES).allSatisfy(name -> assertThat(page).contains(name + ".schema.json"));
  }

  /** Each example file as a whole, and line by line where it is JSON Lines. */
  @ParameterizedTest
  @MethodSource("exampleFiles")
  void everyExampleFile_isValid(Path file) throws IOException {
    String text = Files.readString(file);
    if (file.toString().endsWith(".jsonl")) {
      for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
        assertThat(Schemas.faults("encounter", line)).as(line).isEmpty();
      }
    } else {
      assertThat(Schemas.faults("input", text)).isEmpty();
    }
  }

  static List<Path> exampleFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("docs/examples"))) {
      List<Path> examples = files.filter(file -> file.toString().contains(".json")).toList();
      assertThat(examples).isNotEmpty();
      return examples;
    }
  }

  /** JSON that the pages show: an encounter, or something that a command printed. */
  @Test
  void everyJsonBlockOfThePages_isValid() throws IOException {
    List<String> blocks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        JSON_BLOCK.matcher(Files.readString(file)).results().forEach(b -> blocks.add(b.group(1)));
      }
    }
    assertThat(blocks).isNotEmpty();
    assertThat(blocks).allSatisfy(block -> assertThat(faultsOfAny(block)).isEmpty());
  }

  @Test
  void sumOfCharges_isValid() {
    String input =
        """
        {"dateOfService": "2026-03-02", "payer": "medicare", "state": "OH",
         "claim": [{"code": "64493", "modifiers": ["RT"], "charge": "450.00"},
                   {"code": "64493", "modifiers": ["LT"], "charge": "400.50"}]}
        """;
    EncounterInput read = EncounterJson.read(input);
    String report = ReportJson.line(read, read.validate(EncounterValidator.standard()));
    assertThat(report).contains("\"kind\":\"set-charge\",\"line\":1,\"charge\":\"850.50\"");
    assertThat(Schemas.faults("check-report", report)).isEmpty();
  }

  /** A corrected claim can be billed as it is: nothing that the caller gave is lost. */
  @Test
  void fixedLines_keepWhatWasGiven() {
    String input =
        """
        {"dateOfService": "2026-03-02", "payer": "medicare", "state": "OH",
         "claim": [{"code": "64493", "modifiers": ["50", "LT"], "placeOfService": "11",
                    "performedBy": "same", "description": "a block"}]}
        """;
    EncounterInput read = EncounterJson.read(input);
    String report = ReportJson.line(read, read.validate(EncounterValidator.standard()));
    String fixed = report.substring(report.indexOf("\"fixed\""));
    assertThat(fixed)
        .contains("\"description\":\"a block\"")
        .contains("\"performedBy\":\"same\"")
        .contains("\"placeOfService\":\"11\"");
    assertThat(Schemas.faults("check-report", report)).isEmpty();
  }

  @Test
  void fixHeldBack_isNamed_andValid() {
    String input =
        """
        {"dateOfService": "2026-03-02", "payer": "medicare", "state": "OH",
         "procedures": [{"technique": "medial-branch-block", "purpose": "diagnostic",
                         "guidance": "fluoroscopy", "sites": ["L4-5 right"]}],
         "claim": [{"code": "99213"}, {"code": "64494", "modifiers": ["RT", "KX"]}]}
        """;
    EncounterInput read = EncounterJson.read(input);
    String report = ReportJson.line(read, read.validate(EncounterValidator.standard()));
    assertThat(report)
        .contains(
            "\"heldBack\":[{\"rule\":\"FR-201\",\"at\":\"/claim/1/code\",\"brings\":[\"FR-408\"]}]");
    assertThat(Schemas.faults("check-report", report)).isEmpty();
  }

  /** Golden outputs, by the schema of their command. */
  @ParameterizedTest
  @MethodSource("goldenOutputs")
  void everyGoldenOutput_isValid(Path file) throws IOException {
    String schema = schemaOf(file);
    for (JsonNode report : reports(file)) {
      assertThat(Schemas.faults(schema, report)).as(file + ": " + report).isEmpty();
    }
  }

  static List<Path> goldenOutputs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cli"))) {
      List<Path> outputs =
          files
              .filter(file -> file.toString().matches(".*\\.jsonl?"))
              .filter(file -> !file.toString().contains(".input."))
              .toList();
      assertThat(outputs).hasSizeGreaterThan(3);
      return outputs;
    }
  }

  private static String written(ObjectNode schema) {
    return JsonWriting.indented(out -> SchemaText.write(schema, out)) + "\n";
  }

  private static String schemaOf(Path file) {
    String name = file.getFileName().toString();
    if (name.startsWith("explain")) {
      return "explanation";
    }
    if (name.startsWith("check")) {
      return "check-report";
    }
    if (name.startsWith("forecast")) {
      return "forecast";
    }
    if (name.startsWith("estimate")) {
      return "estimate-report";
    }
    if (name.startsWith("plan")) {
      return "plan-report";
    }
    if (name.startsWith("rule")) {
      return "rule";
    }
    return name.startsWith("sheet") ? "code-sheet" : "code-report";
  }

  private static List<JsonNode> reports(Path file) throws IOException {
    String text = Files.readString(file);
    if (file.toString().endsWith(".jsonl")) {
      return Splitter.on('\n').omitEmptyStrings().splitToStream(text).map(Schemas::parse).toList();
    }
    JsonNode whole = Schemas.parse(text);
    List<JsonNode> reports = new ArrayList<>();
    if (whole.isArray()) {
      whole.forEach(reports::add);
    } else {
      reports.add(whole);
    }
    return reports;
  }

  private static List<String> faultsOfAny(String block) {
    List<String> faults = new ArrayList<>();
    for (String schema :
        List.of(
            "encounter",
            "policy",
            "code-report",
            "check-report",
            "plan-report",
            "estimate-report",
            "rule",
            "explanation",
            "code-sheet")) {
      List<String> found = Schemas.faults(schema, block);
      if (found.isEmpty()) {
        return List.of();
      }
      faults.addAll(found);
    }
    return faults;
  }
}
