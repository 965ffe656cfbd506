package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An input of more bytes than the process has memory is answered in order, as it comes. */
class LongInputTest {
  private static final int ENCOUNTERS = 8_000;
  private static final String MEMORY = "12m";

  /** Makes an encounter over 3,000 characters long. */
  private static final String LONG_TEXT = "x".repeat(3_000);

  private static final String ENCOUNTER =
      "{\"id\":\"e-%d\",\"dateOfService\":\"%s\",\"payer\":\"medicare\",\"state\":\"WA\","
          + "\"procedures\":[{\"technique\":\"medial-branch-block\",\"guidance\":\"fluoroscopy\","
          + "\"sites\":[\"L4-5 bilateral\"]}],\"claim\":[{\"code\":\"64493\",\"description\":\""
          + LONG_TEXT
          + "\"}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          ''  | ''
          '[' | ']'
          """)
  void moreThanTheMemory_isAnsweredInOrder(String start, String end, @TempDir Path folder)
      throws Exception {
    CliProcess run = CliProcess.start(folder, MEMORY, "code", "--format", "jsonl");
    try (run) {
      run.write(start);
      for (int i = 1; i <= ENCOUNTERS; i++) {
        String day = i % 1000 == 0 ? "soon" : "2026-03-02";
        run.write(ENCOUNTER.formatted(i, day));
        run.write(start.isEmpty() ? "\n" : i == ENCOUNTERS ? end : ",");
      }
    }

    List<String> reports = run.lines();
    assertThat(reports).hasSize(ENCOUNTERS);
    for (int i = 1; i <= ENCOUNTERS; i++) {
      assertThat(reports.get(i - 1)).startsWith("{\"id\":\"e-" + i + "\",");
    }
    assertThat(run.err()).isEqualTo("8,000 encounters: 7,992 lines, 0 queries, 8 errors\n");
  }
}
