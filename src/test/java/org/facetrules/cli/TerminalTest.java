package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A test run has no terminal of its own; with one, the line is tried by hand. */
class TerminalTest {
  @ParameterizedTest
  @CsvSource({"test 1 = 1, true", "test 1 = 2, false", "exit 3, false"})
  void command_succeedsWith0(String command, boolean succeeds) {
    assertThat(Terminal.succeeds("/bin/sh", "-c", command)).isEqualTo(succeeds);
  }

  @Test
  void commandThatIsNotThere_doesNotSucceed() {
    assertThat(Terminal.succeeds("/nowhere/no-such-program")).isFalse();
  }

  @Test
  void interrupt_isKept() {
    Thread.currentThread().interrupt();

    boolean succeeds = Terminal.succeeds("/bin/sh", "-c", "sleep 5");

    assertThat(Thread.interrupted()).isTrue();
    assertThat(succeeds).isFalse();
  }

  @Test
  void filesAndPipes_areNoTerminals(@TempDir Path folder) throws Exception {
    CliProcess run = CliProcess.start(folder, "24m", "code", "--format", "jsonl");
    try (run) {
      String encounter =
          "{\"dateOfService\":\"2026-03-02\",\"procedures\":[{\"sites\":[\"L4-5\"]}]}\n";
      run.write(encounter.repeat(Progress.STEP));
    }

    assertThat(run.exitValue()).isZero();
    assertThat(run.err())
        .isEqualTo("5,000 encounters: 0 lines, 5,000 queries in 5,000 encounters, 0 errors\n");
  }
}
