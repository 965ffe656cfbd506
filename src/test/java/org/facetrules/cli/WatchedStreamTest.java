package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchedStreamTest {
  private static final Path FULL = Path.of("/dev/full");

  @Test
  void wholeResults_haveNoFailure() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (WatchedStream stream = new WatchedStream(kept)) {
      stream.write('a');
      stream.write("bc".getBytes(UTF_8));
      stream.flush();
      assertThat(stream.failure()).isEmpty();
    }
    assertThat(kept.toString(UTF_8)).isEqualTo("abc");
  }

  /** The first failure counts; a reader that went away is none. */
  @ParameterizedTest
  @CsvSource({"No space left on device, true", "Broken pipe, false"})
  void firstFailure_isKept(String message, boolean told) {
    WatchedStream stream = new WatchedStream(failing(message));

    assertThatThrownBy(() -> stream.write('a')).hasMessage(message);
    assertThatThrownBy(() -> stream.write(new byte[3])).hasMessage(message);
    assertThatThrownBy(stream::flush).hasMessage("later");
    assertThat(stream.failure().isPresent()).isEqualTo(told);
    stream.failure().ifPresent(why -> assertThat(why).isEqualTo(message));
  }

  @Test
  @EnabledIf("hasFullDevice")
  void fullDisk_isSaid_withExitCode2(@TempDir Path folder) throws IOException {
    CliProcess run = CliProcess.start(FULL, folder, "64m", "sheet");
    run.close();

    assertThat(run.exitValue()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("err.txt")))
        .isEqualTo("facet-rules: cannot write results: No space left on device\n");
  }

  static boolean hasFullDevice() {
    return Files.exists(FULL);
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int single) throws IOException {
        throw new IOException(message);
      }

      @Override
      public void flush() throws IOException {
        throw new IOException("later");
      }
    };
  }
}
