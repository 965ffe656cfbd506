package org.facetrules.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Remembers why writing failed. A {@link java.io.PrintStream} says only that it did, and a reader
 * that has gone away is no failure, but a full disk is.
 */
final class WatchedStream extends FilterOutputStream {
  private static final String READER_GONE = "Broken pipe";

  private Optional<String> failure = Optional.empty();

  WatchedStream(OutputStream out) {
    super(out);
  }

  /** {@return why results are not whole; empty when they are, or nobody reads them any more} */
  Optional<String> failure() {
    return failure.filter(why -> !why.equals(READER_GONE));
  }

  @Override
  public void write(int single) throws IOException {
    note(() -> out.write(single));
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    note(() -> out.write(bytes, from, count));
  }

  @Override
  public void flush() throws IOException {
    note(out::flush);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void note(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException failed) {
      failure = failure.or(() -> Optional.of(String.valueOf(failed.getMessage())));
      throw failed;
    }
  }
}
