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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** A run of the command line in a process of its own; to be closed before its output is read. */
final class CliProcess implements AutoCloseable {
  private final Process process;
  private final OutputStream in;
  private final Path out;
  private final Path err;

  private CliProcess(Process process, Path out, Path err) {
    this.process = process;
    this.in = process.getOutputStream();
    this.out = out;
    this.err = err;
  }

  /**
   * {@return a process that waits for standard input}
   *
   * @param folder takes its output
   * @param memory the most memory that it may use for objects, such as "64m"
   * @param args the arguments of the command line
   */
  static CliProcess start(Path folder, String memory, String... args) throws IOException {
    return start(folder.resolve("out.txt"), folder, memory, args);
  }

  /** {@return the same with standard output going to a file of the caller's choice} */
  static CliProcess start(Path out, Path folder, String memory, String... args) throws IOException {
    Path err = folder.resolve("err.txt");
    List<String> command =
        Stream.concat(
                Stream.of(java(), "-Xmx" + memory, "-cp", classPath(), Main.class.getName()),
                Stream.of(args))
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new CliProcess(process, out, err);
  }

  void write(String text) throws IOException {
    write(text.getBytes(UTF_8));
  }

  void write(byte[] bytes) throws IOException {
    in.write(bytes);
  }

  /** Ends standard input and waits for the process. */
  @Override
  public void close() throws IOException {
    try {
      in.close();
    } finally {
      assertThat(isEnded()).isTrue();
    }
  }

  private boolean isEnded() {
    try {
      return process.waitFor(2, TimeUnit.MINUTES);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  int exitValue() {
    return process.exitValue();
  }

  List<String> lines() throws IOException {
    return Files.readAllLines(out, UTF_8);
  }

  String err() throws IOException {
    return Files.readString(err, UTF_8);
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
        .map(CliProcess::place)
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
