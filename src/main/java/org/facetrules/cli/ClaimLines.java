package org.facetrules.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The claims of an input, one a line, however many there are; blank lines are none. Of a line that
 * is too long only its beginning is kept.
 */
final class ClaimLines {
  /** A claim of fifty lines with four modifiers each has fewer than 2,000. */
  static final int CHARACTERS = 100_000;

  /** What decoding puts in the place of bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private final BufferedReader in;

  ClaimLines(InputStream in) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** {@return the next claim; empty at the end} */
  Optional<String> next() throws IOException {
    Optional<String> line = nextLine();
    while (line.isPresent() && line.get().isBlank()) {
      line = nextLine();
    }
    return line;
  }

  /**
   * Refuses a claim of which only the beginning was kept, or which is not UTF-8.
   *
   * @throws IllegalArgumentException that says so
   */
  static void requireReadable(String claim) {
    if (claim.length() > CHARACTERS) {
      throw new IllegalArgumentException(
          "a claim of more than 100,000 characters: expected the lines of one claim");
    }
    if (claim.indexOf(REPLACEMENT) >= 0) {
      throw new IllegalArgumentException(
          "bytes that are no text, near character "
              + (claim.indexOf(REPLACEMENT) + 1)
              + ": expected UTF-8");
    }
  }

  /** {@return whether more can be read without waiting} */
  boolean hasMoreAtHand() throws IOException {
    return in.ready();
  }

  private Optional<String> nextLine() throws IOException {
    int character = in.read();
    if (character < 0) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder();
    for (; character >= 0 && character != '\n'; character = in.read()) {
      if (line.length() <= CHARACTERS) {
        line.append((char) character);
      }
    }
    return Optional.of(line.toString());
  }
}
