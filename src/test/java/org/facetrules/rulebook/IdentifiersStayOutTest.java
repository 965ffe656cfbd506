package org.facetrules.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facetrules.json.EncounterJson;
import org.facetrules.rule.Finding;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a caller names a patient's encounter, a line or a description never comes back in a text.
 */
class IdentifiersStayOutTest {
  private static final String MARK = "7F3A";
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<String> examples() throws IOException {
    List<String> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(RuleExamples.FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file, UTF_8);
        // A payer known by summaries alone comes as a file that the command line reads.
        if (!text.contains("docs/policies/")) {
          JSON.readTree(text).forEach(input -> inputs.add(marked(input)));
        }
      }
    }
    return inputs.stream();
  }

  private static String marked(JsonNode input) {
    ((ObjectNode) input).put("id", "ENCOUNTER-" + MARK);
    int number = 0;
    for (JsonNode line : input.path("claim")) {
      number++;
      ((ObjectNode) line).put("id", "LINE-" + MARK + number);
      ((ObjectNode) line).put("description", "of the patient " + MARK);
    }
    return input.toString();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void noTextNamesThem(String input) {
    ValidationReport report =
        EncounterJson.read(input).validate(EncounterValidator.standard().tracing());
    assertThat(texts(report)).isNotEmpty().noneMatch(text -> text.contains(MARK));
  }

  private static List<String> texts(ValidationReport report) {
    List<String> texts = new ArrayList<>();
    for (Finding finding : report.findings()) {
      texts.add(finding.toString());
      texts.add(finding.fix().toString());
      finding.facts().forEach(fact -> texts.add(fact.value()));
    }
    report.undetermined().forEach(open -> texts.addAll(open.missing()));
    report.resolved().forEach(resolved -> texts.add(resolved.how().toString()));
    report.trace().forEach(answer -> texts.add(String.valueOf(answer.outcome().reason())));
    texts.add(report.toText());
    return texts;
  }
}
