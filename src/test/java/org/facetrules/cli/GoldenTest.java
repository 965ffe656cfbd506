package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole outputs, byte for byte. */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/cli");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          office-visit.txt   | docs/examples/office-visit.json | text
          office-visit.json  | docs/examples/office-visit.json | json
          day.txt            | docs/examples/day.jsonl         | text
          day.jsonl          | docs/examples/day.jsonl         | jsonl
          array.json         | docs/examples/array.json        | json
          errors.txt         | src/test/resources/cli/errors.input.jsonl | text
          errors.json        | src/test/resources/cli/errors.input.jsonl | json
          """)
  void output_isAsWritten(String golden, String input, String format) throws IOException {
    Cli run = Cli.run("code", input, "--format", format);
    Path file = FOLDER.resolve(golden);
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, run.out(), UTF_8);
    }
    assertThat(run.out())
        .as("rewrite with: mvn test -Dtest=GoldenTest -Ddocs.write=true")
        .isEqualTo(Files.readString(file, UTF_8));
  }
}
