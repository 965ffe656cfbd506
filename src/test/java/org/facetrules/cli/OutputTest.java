package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutputTest {
  private static final String LINE =
      "{\"id\":\"Größe\",\"dateOfService\":\"2026-03-02\",\"procedures\":[{\"sites\":[\"L4-5\"]}]}\n";

  @Test
  void text_isUtf8_whateverTheStreamPrints() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    new Output(new PrintStream(bytes, true, UTF_16)).print("Größe\n");

    assertThat(bytes.toByteArray()).isEqualTo("Größe\n".getBytes(UTF_8));
  }

  @Test
  void output_isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    String usual = Cli.runOn(LINE, "code").out();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Cli.runOn(LINE, "code").out()).isEqualTo(usual).startsWith("Größe: 2026-03-02");
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Cli.runOn(LINE, "code").out()).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void passingLine_isWrittenOver_alsoByAShorterOne() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Output output = new Output(new PrintStream(bytes, false, UTF_8));

    output.passing("a long line");
    output.passing("short");

    assertThat(bytes.toString(UTF_8)).isEqualTo("\ra long line\rshort      ");
    assertThat(Screen.of(bytes.toString(UTF_8))).containsExactly("short");
  }

  @Test
  void passingLine_givesWayToAnyText() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Output output = new Output(new PrintStream(bytes, false, UTF_8));

    output.line("before");
    output.passing("5,000 encounters, 0 errors");
    output.line("a fault");
    output.print("and ");
    output.passing("5,000 encounters, 0 errors");
    output.clearPassing();

    assertThat(Screen.of(bytes.toString(UTF_8))).startsWith("before", "a fault");
  }

  @Test
  void closedPipe_endsTheRunQuietly() {
    CountingLines endless = new CountingLines();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int next) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    int exitCode =
        Main.run(
            List.of("code", "--format", "jsonl"),
            endless,
            new PrintStream(closed, false, UTF_8),
            new PrintStream(err, false, UTF_8));

    assertThat(exitCode).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(endless.given).isLessThan(1_000_000);
  }

  /** Encounters without end. */
  private static final class CountingLines extends InputStream {
    private static final byte[] BYTES = LINE.getBytes(UTF_8);
    private long given;

    @Override
    public int read() {
      return BYTES[(int) (given++ % BYTES.length)] & 0xFF;
    }

    @Override
    public int read(byte[] into, int start, int length) {
      for (int i = 0; i < length; i++) {
        into[start + i] = (byte) read();
      }
      return length;
    }
  }
}
