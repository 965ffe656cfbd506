package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
  private static final String LINE =
      "{\"dateOfService\":\"2026-03-02\",\"procedures\":[{\"sites\":[\"L4-5\"]}]}\n";
  private static final String SUMMARY =
      "10,001 encounters: 0 lines, 10,000 queries in 10,000 encounters, 1 error";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final AtomicInteger asked = new AtomicInteger();
  private final Tally tally = new Tally("encounter");

  private Streams streams(boolean watched) {
    return new Streams(
        InputStream.nullInputStream(),
        new Output(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8)),
        new Output(new PrintStream(bytes, false, UTF_8)),
        () -> {
          asked.incrementAndGet();
          return watched;
        });
  }

  private String shownAfter(int inputs, ProgressMode mode, boolean watched) {
    Progress progress = new Progress(mode, streams(watched));
    for (int i = 0; i < inputs; i++) {
      tally.countAnswered();
      progress.update(tally);
    }
    return bytes.toString(UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "AUTO,   true,  true",
    "AUTO,   false, false",
    "ALWAYS, true,  true",
    "ALWAYS, false, true",
    "NEVER,  true,  false",
    "NEVER,  false, false"
  })
  void line_isShownToThoseWhoWatch_orAskForIt(ProgressMode mode, boolean watched, boolean shown) {
    String text = shownAfter(Progress.STEP, mode, watched);

    assertThat(text).isEqualTo(shown ? "\r5,000 encounters, 0 errors" : "");
  }

  @Test
  void shortRun_showsNothing_andAsksForNoTerminal() {
    assertThat(shownAfter(Progress.STEP - 1, ProgressMode.AUTO, true)).isEmpty();
    assertThat(asked).hasValue(0);
  }

  @Test
  void longRun_writesOneLineOver_andAsksOnce() {
    String text = shownAfter(3 * Progress.STEP + 1, ProgressMode.AUTO, true);

    assertThat(text)
        .isEqualTo(
            "\r5,000 encounters, 0 errors\r10,000 encounters, 0 errors"
                + "\r15,000 encounters, 0 errors");
    assertThat(Screen.of(text)).containsExactly("15,000 encounters, 0 errors");
    assertThat(asked).hasValue(1);
  }

  @Test
  void end_leavesNothing() {
    Streams streams = streams(true);
    Progress progress = new Progress(ProgressMode.ALWAYS, streams);
    for (int i = 0; i < Progress.STEP; i++) {
      tally.countError();
      progress.update(tally);
    }

    progress.end();
    progress.end();

    assertThat(bytes.toString(UTF_8))
        .isEqualTo("\r5,000 encounters, 5,000 errors\r" + " ".repeat(30) + "\r");
  }

  @Test
  void code_showsItsProgress_andThenTheSummaryAlone() {
    Cli run = Cli.runOn("{}\n" + LINE.repeat(10_000), "code", "--progress", "always");

    assertThat(run.err())
        .startsWith("\r5,000 encounters, 1 error\r10,000 encounters, 1 error\r")
        .endsWith("\r" + SUMMARY + "\n");
    assertThat(Screen.of(run.err())).containsExactly(SUMMARY, "");
    assertThat(run.out()).doesNotContain("\r").contains("error in encounter 1 at /dateOfService");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "auto", "never"})
  void callerOfRun_seesTheSummaryOnly(String mode) {
    String input = "{}\n" + LINE.repeat(10_000);
    Cli run =
        mode.isEmpty()
            ? Cli.runOn(input, "code", "--format", "jsonl")
            : Cli.runOn(input, "code", "--format", "jsonl", "--progress", mode);

    assertThat(run.err()).isEqualTo(SUMMARY + "\n");
  }

  @Test
  void failureToRead_standsOnALineOfItsOwn() {
    Cli run =
        Cli.run(new BreakingInput(LINE.repeat(Progress.STEP + 1)), "code", "--progress", "always");

    assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_READ);
    assertThat(run.err()).startsWith("\r5,000 encounters");
    assertThat(Screen.of(run.err()))
        .containsExactly("facet-rules: cannot read standard input to its end", "");
  }

  @ParameterizedTest
  @CsvSource({"auto, AUTO", "always, ALWAYS", "never, NEVER"})
  void mode_isReadByName(String name, ProgressMode mode) {
    assertThat(ProgressMode.of(Optional.of(name))).isEqualTo(mode);
  }

  @Test
  void mode_isAutoIfNotGiven() {
    assertThat(ProgressMode.of(Optional.empty())).isEqualTo(ProgressMode.AUTO);
  }

  /** Fails when its text is used up. */
  private static final class BreakingInput extends InputStream {
    private final InputStream text;

    BreakingInput(String text) {
      this.text = new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Override
    public int read() throws IOException {
      return unlessEnded(text.read());
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
      return unlessEnded(text.read(into, start, length));
    }

    private static int unlessEnded(int read) throws IOException {
      if (read < 0) {
        throw new IOException("the disk is gone");
      }
      return read;
    }
  }
}
