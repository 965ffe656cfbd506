package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of 100 MB is refused by a process with 64 MB of memory, and the next is answered. */
class HugeLineTest {
  private static final int MEGABYTE = 1_000_000;
  private static final String NEXT =
      "{\"id\":\"next\",\"dateOfService\":\"2026-03-02\",\"procedures\":[{\"sites\":[\"L4-5\"]}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          {"id":"  | "}       | line 1 has over 1,000,000 characters
          [{"id":" | "},      | the element at line 1 has over 1,000,000 characters
          [        | ,        | the element at line 1 has over 1,000,000 characters
          """)
  void hundredMegabytes_areRefused_andTheNextAnswered(
      String start, String end, String sentence, @TempDir Path folder) throws Exception {
    String close = start.startsWith("[") ? "]" : "";

    List<String> reports = codeInAProcess(folder, start, 100, end + "\n" + NEXT + close + "\n");

    assertThat(reports).hasSize(2);
    assertThat(reports.get(0)).startsWith("{\"id\":null,\"input\":1,").contains(sentence);
    assertThat(reports.get(1)).startsWith("{\"id\":\"next\",\"payer\"");
  }

  @Test
  void tooLargeDocument_isRefused(@TempDir Path folder) throws Exception {
    List<String> reports = codeInAProcess(folder, "{\n\"id\":\n", 2, "");

    assertThat(reports).hasSize(1);
    assertThat(reports.get(0)).contains("the encounter at line 1 has over 1,000,000 characters");
  }

  private List<String> codeInAProcess(Path folder, String start, int megabytes, String end)
      throws Exception {
    CliProcess process = CliProcess.start(folder, "64m", "code", "--format", "jsonl");
    byte[] block = new byte[MEGABYTE];
    Arrays.fill(block, (byte) 'x');
    try (process) {
      process.write(start);
      for (int i = 0; i < megabytes; i++) {
        process.write(block);
      }
      process.write(end);
    } catch (IOException closedEarly) {
      assertThat(megabytes).as("only a document may be refused unread").isLessThan(100);
    }
    assertThat(process.exitValue()).isEqualTo(ExitCode.CANNOT_READ);
    return process.lines();
  }
}
