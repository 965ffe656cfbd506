package org.facetrules.cli;

import java.io.InputStream;
import java.util.function.BooleanSupplier;

/**
 * What a command reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err everything else
 * @param watched whether standard error is a terminal with nothing else on it; asked when needed
 */
record Streams(InputStream in, Output out, Output err, BooleanSupplier watched) {
  /** Streams that nobody watches, as when another program runs a command. */
  Streams(InputStream in, Output out, Output err) {
    this(in, out, err, () -> false);
  }

  boolean isWatched() {
    return watched.getAsBoolean();
  }
}
