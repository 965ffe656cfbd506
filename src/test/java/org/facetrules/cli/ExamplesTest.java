package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation offers for a first try can be answered. */
class ExamplesTest {
  @Test
  void everyExample_isAnswered() throws IOException {
    List<Path> examples;
    try (Stream<Path> files = Files.list(Path.of("docs/examples"))) {
      examples = files.filter(file -> file.toString().matches(".*\\.jsonl?")).sorted().toList();
    }
    assertThat(examples).hasSizeGreaterThan(2);
    assertThat(examples)
        .allSatisfy(file -> assertThat(Cli.run("code", file.toString()).exitCode()).isZero());
  }
}
