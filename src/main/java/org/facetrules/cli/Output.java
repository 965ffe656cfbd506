package org.facetrules.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A stream of text in UTF-8 with line feeds, whatever the system's own are. */
final class Output {
  private final PrintStream stream;
  private int passing;

  Output(PrintStream stream) {
    this.stream = stream;
  }

  void print(String text) {
    clearPassing();
    write(text);
  }

  /** Prints one line; control characters are made visible. */
  void line(String text) {
    print(PlainText.of(text) + "\n");
  }

  /** Shows a line on a terminal until the next text comes. */
  void passing(String text) {
    write("\r" + text + " ".repeat(Math.max(0, passing - text.length())));
    passing = text.length();
    flush();
  }

  /** Takes the line away that {@link #passing} left. */
  void clearPassing() {
    if (passing > 0) {
      // Blanks, since not every terminal knows a code that clears a line.
      write("\r" + " ".repeat(passing) + "\r");
      passing = 0;
      flush();
    }
  }

  void flush() {
    stream.flush();
  }

  /** {@return whether nobody reads any more, as when a pipe was closed; flushes} */
  boolean isClosed() {
    return stream.checkError();
  }

  private void write(String text) {
    stream.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
