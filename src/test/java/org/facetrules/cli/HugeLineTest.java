package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

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
    File out = folder.resolve("out.jsonl").toFile();
    Process process =
        new ProcessBuilder(
                java(),
                "-Xmx64m",
                "-cp",
                classPath(),
                Main.class.getName(),
                "code",
                "--format",
                "jsonl")
            .redirectOutput(out)
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    byte[] block = new byte[MEGABYTE];
    Arrays.fill(block, (byte) 'x');
    try (OutputStream in = process.getOutputStream()) {
      in.write(start.getBytes(UTF_8));
      for (int i = 0; i < megabytes; i++) {
        in.write(block);
      }
      in.write(end.getBytes(UTF_8));
    } catch (IOException closedEarly) {
      assertThat(megabytes).as("only a document may be refused unread").isLessThan(100);
    }
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(ExitCode.CANNOT_READ);
    return Files.readAllLines(out.toPath(), UTF_8);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String classPath() {
    return Stream.of(
            Main.class,
            ImmutableList.class,
            JsonFactory.class,
            JsonNode.class,
            CommandLine.class,
            JsonInclude.class)
        .map(HugeLineTest::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
