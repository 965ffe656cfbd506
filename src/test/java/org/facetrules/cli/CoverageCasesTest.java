package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundled cases of coverage: each id names the rule that speaks, or that does not. */
class CoverageCasesTest {
  private static final String NOT = "not ";

  @Test
  void sessions_areJudgedAsTheirIdsSay() throws IOException {
    assertThat(wrong("check", "docs/examples/coverage/sessions.jsonl", "--format", "jsonl"))
        .isEmpty();
  }

  @Test
  void aSamplePolicy_isHonoured() throws IOException {
    assertThat(
            wrong(
                "check",
                "docs/examples/coverage/aetna.jsonl",
                "--policy",
                "docs/policies/aetna.json",
                "--format",
                "jsonl"))
        .isEmpty();
  }

  /** Each finding says what was counted or found, the source with its grade, and what to do. */
  private static List<String> wrong(String... args) throws IOException {
    List<String> wrong = new ArrayList<>();
    int answers = 0;
    for (String line : Splitter.on('\n').omitEmptyStrings().split(Cli.run(args).out())) {
      JsonNode report = new ObjectMapper().readTree(line);
      String id = report.path("id").asText();
      String name = id.startsWith(NOT) ? id.substring(NOT.length()) : id;
      String rule = Splitter.on(':').splitToList(name).get(0);
      if (spoke(report, rule) == id.startsWith(NOT)) {
        wrong.add(id + " in " + line);
      }
      answers++;
    }
    assertThat(answers).isPositive();
    return wrong;
  }

  private static boolean spoke(JsonNode report, String rule) {
    for (JsonNode finding : report.path("findings")) {
      if (finding.path("rule").asText().equals(rule)) {
        assertThat(finding.path("facts").size()).isPositive();
        assertThat(finding.at("/citation/grade").asText()).matches("[A-D]");
        assertThat(finding.path("fix").size()).isPositive();
        return true;
      }
    }
    return false;
  }
}
