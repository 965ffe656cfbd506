package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is said in a sentence with place, value and expectation. */
class BadInputTest {
  private static final String GOOD =
      "{\"id\":\"good\",\"dateOfService\":\"2026-03-02\",\"procedures\":[{\"technique\":"
          + "\"intra-articular\",\"guidance\":\"ct\",\"sites\":[\"L4-5 left\"]}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "L4-5 left"        | "L6-7"              | /procedures/0/sites/0   | "L6-7"         | expected
          "L4-5 left"        | "L5-4"              | /procedures/0/sites/0   | "L5-4"         | expected
          "L4-5 left"        | "lower back"        | /procedures/0/sites/0   | "lower back"   | expected
          "L4-5 left"        | null                | /procedures/0/sites/0   | null           | expected a text
          "sites":["L4-5 left"] | "nerves":["L9 MBB left"] | /procedures/0/nerves/0 | "L9     | expected
          "2026-03-02"       | "2026-02-30"        | /dateOfService          | "2026-02-30"   | expected 01 to 28
          "2026-03-02"       | null                | /dateOfService          | null           | expected a day as YYYY-MM-DD
          "dateOfService":"2026-03-02", | ''       | /dateOfService          | missing        | expected a day as YYYY-MM-DD
          "2026-03-02"       | "2009-12-31"        | /dateOfService          | 2009-12-31     | the first day of 64490
          "ct"               | "xray"              | /procedures/0/guidance  | "xray"         | expected one of fluoroscopy, ct, ultrasound, mri, none
          "guidance"         | "guidence"          | /procedures/0/guidence  | "guidence"     | did you mean "guidance"?
          "id":"good",       | "id":"good","payer":"bluecross", | /payer   | "bluecross"    | expected one of cpt, medicare
          "id":"good",       | "id":"good","payer":"evicore", | /payer     | "evicore"      | expected --policy docs/policies/evicore.json
          "id":"good",       | "id":"good","payer":"medicare", | /payer    | "medicare"     | expected a state
          "id":"good",       | "id":"good","state":"XX", | /state          | "XX"           | expected one of AK
          "id":"good",       | "id":"good","patient":"x", | /patient       | "patient"      | expected one of id, dateOfService
          "id":"good",       | "id":"good","id":"x",| /id                    | "id"           | expected it once
          """)
  void oneWrongPlace_isSaid_withExitCode2(
      String right, String wrong, String path, String value, String expectation) {
    assertThat(GOOD).contains(right);
    String bad = GOOD.replace(right, wrong);

    Cli text = Cli.runOn(bad, "code");
    Cli json = Cli.runOn(bad, "code", "--format", "jsonl");

    assertThat(text.exitCode()).isEqualTo(2);
    assertThat(text.out())
        .startsWith("error in encounter 1")
        .contains(" at " + path + ": ", value, expectation)
        .hasLineCount(1);
    assertThat(json.exitCode()).isEqualTo(2);
    assertThat(json.out())
        .contains("\"input\":1,\"error\":{\"path\":\"" + path + "\",\"message\":\"");
    assertNoTrace(text);
    assertNoTrace(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"procedures\":[]", "\"procedures\":null", "\"claim\":[]"})
  void emptyProcedures_areRefused(String procedures) {
    Cli run = Cli.runOn("{\"dateOfService\":\"2026-03-02\"," + procedures + "}", "code");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .startsWith("error in encounter 1 at /procedures: found")
        .contains("expected at least one procedure");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n \n", "{", "[", "[{]", "{\"id\":}", "17", "null", "\"x\"", "<xml/>"})
  void whatIsNoEncounter_isOneErrorReport(String input) {
    Cli text = Cli.runOn(input, "code");
    Cli json = Cli.runOn(input, "code", "--format", "jsonl");

    assertThat(text.exitCode()).isEqualTo(2);
    assertThat(text.out()).startsWith("error in encounter 1").hasLineCount(1);
    assertThat(json.exitCode()).isEqualTo(2);
    assertThat(json.out()).startsWith("{\"id\":null,\"input\":1,\"error\":{").hasLineCount(1);
    assertNoTrace(text);
    assertNoTrace(json);
  }

  @Test
  void truncatedLines_goodOnesAreAnswered_theBadOneInItsPlace() {
    String lines = GOOD + "\n" + GOOD.substring(0, 60) + "\n" + GOOD.replace("good", "last") + "\n";

    Cli run = Cli.runOn(lines, "code", "--format", "jsonl");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out().lines())
        .hasSize(3)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("{\"id\":\"good\",\"payer\""),
            bad ->
                assertThat(bad)
                    .startsWith("{\"id\":null,\"input\":2,\"error\":{\"path\":\"\"")
                    .contains("line 2, column")
                    .contains("expected the rest of it"),
            last -> assertThat(last).startsWith("{\"id\":\"last\",\"payer\""));
    assertThat(run.err()).isEqualTo("3 encounters: 2 lines, 0 queries, 1 error\n");
    assertNoTrace(run);
  }

  @Test
  void otherBytes_areAnErrorOfTheirLine() {
    byte[] bytes =
        (GOOD + "\n" + GOOD.replace("good", "\u00e9") + "\n" + GOOD).getBytes(ISO_8859_1);

    Cli run = Cli.run(new ByteArrayInputStream(bytes), "code", "--format", "jsonl");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out())
        .contains(
            "byte 0xE9 at byte offset %d, in line 2, is not UTF-8: expected the file in UTF-8"
                .formatted(GOOD.length() + 1 + GOOD.indexOf("good")));
    assertNoTrace(run);
  }

  @Test
  void errorsInAList_standInTheirPlace() {
    Cli run = Cli.runOn("[" + GOOD + ",{}," + GOOD + "]", "code", "--format", "json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).startsWith("[\n  {\n").endsWith("  }\n]\n").contains("\"input\": 2,");
    assertNoTrace(run);
  }

  @Test
  void terminalCodesInAnInput_areMadeVisible() {
    Cli run = Cli.runOn(GOOD.replace("good", "a\\u001b[31m\\nerror in encounter 2"), "code");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("a\\u001b[31m\\u000aerror in encounter 2: 2026-03-02");
  }

  private static void assertNoTrace(Cli run) {
    assertThat(run.all())
        .doesNotContain("Exception")
        .doesNotContain("at org.")
        .doesNotContain("com.fasterxml")
        .doesNotContain("[Source");
  }
}
