package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a billing department reads after a day's encounters. */
class CodeTallyTest {
  private static final String ENCOUNTER =
      "{\"dateOfService\":\"2026-03-02\",\"procedures\":[{\"technique\":\"medial-branch-block\","
          + "\"guidance\":\"fluoroscopy\",%s}]}%n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "sites":["L4-5 left"]        | "sites":["L5-S1 left"]   | 2 encounters: 2 lines, 0 queries, 0 errors
          "sites":["L4-5 left"]        | "sites":["L3 left"]      | 2 encounters: 1 line, 1 query in 1 encounter, 0 errors
          "nerves":["L3, L5 MB left"]  | "sites":["L3 left","L4 left"] | 2 encounters: 0 lines, 3 queries in 2 encounters, 0 errors
          "sites":["L3 left"]          | "sites":["L6-7 left"]    | 2 encounters: 0 lines, 1 query in 1 encounter, 1 error
          """)
  void summary_countsLinesQueriesErrors_andTheEncountersToAskAbout(
      String first, String second, String summary) {
    Cli run = Cli.runOn(ENCOUNTER.formatted(first) + ENCOUNTER.formatted(second), "code");

    assertThat(run.err()).isEqualTo(summary + "\n");
  }
}
