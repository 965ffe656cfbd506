package org.facetrules.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A stream of text in UTF-8 with line feeds, whatever the system's own are. */
final class Output {
  private final PrintStream stream;

  Output(PrintStream stream) {
    this.stream = stream;
  }

  void print(String text) {
    stream.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Prints one line; control characters are made visible. */
  void line(String text) {
    print(PlainText.of(text) + "\n");
  }

  void flush() {
    stream.flush();
  }

  /** {@return whether nobody reads any more, as when a pipe was closed; flushes} */
  boolean isClosed() {
    return stream.checkError();
  }
}
