package org.facetrules.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Arrays;

/**
 * The lines of a file one after the other, as bytes in a buffer of the reader's own: two million
 * rows go by without a string for each. Lines end with LF or CRLF.
 */
final class FileLines {
  private static final int START = 1 << 16;
  private static final int LONGEST = 1 << 20;

  private final FileBytes file;
  private byte[] buffer = new byte[START];
  private int filled;
  private int next;
  private int start;
  private int end;
  private long number;
  private boolean terminated = true;
  private boolean again;

  FileLines(FileBytes file) {
    this.file = file;
  }

  /** {@return whether there was a further line, which is the current one now} */
  boolean next() throws IOException {
    if (again) {
      again = false;
      return true;
    }
    int scanned = next;
    while (true) {
      for (int i = scanned; i < filled; i++) {
        if (buffer[i] == '\n') {
          take(i, i + 1);
          return true;
        }
      }
      int waiting = filled - next;
      if (!fill()) {
        return lastLine(waiting);
      }
      scanned = next + waiting;
    }
  }

  private boolean lastLine(int waiting) {
    if (waiting == 0) {
      return false;
    }
    take(filled, filled);
    terminated = false;
    return true;
  }

  private void take(int lineEnd, int following) {
    start = next;
    end = lineEnd > start && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    next = following;
    number++;
  }

  /** Moves the unread rest to the front and reads on behind it. */
  private boolean fill() throws IOException {
    int rest = filled - next;
    if (rest >= LONGEST) {
      throw file.refuse(number + 1, "a line of more than a million bytes", "a text file of rows");
    }
    byte[] target = rest * 2 > buffer.length ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, next, target, 0, rest);
    buffer = target;
    next = 0;
    filled = rest;
    int read = file.read(buffer, rest, buffer.length - rest);
    filled += Math.max(read, 0);
    return read > 0;
  }

  /** Makes the current line the next one. */
  void pushBack() {
    again = true;
  }

  byte[] bytes() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** {@return the number of the current line, counted from 1} */
  long number() {
    return number;
  }

  /** {@return whether the current line has a line end; only the last can lack it} */
  boolean isTerminated() {
    return terminated;
  }

  String text() {
    return text(start, end);
  }

  String text(int from, int to) {
    return new String(buffer, from, to - from, ISO_8859_1);
  }

  boolean isSame(byte[] other, int from, int to) {
    return Arrays.equals(buffer, from, to, other, 0, other.length);
  }
}
