package org.facetrules.json;

import java.io.IOException;
import java.io.InputStream;

/** Bytes one by one with one byte of lookahead, and the place in the input that was reached. */
final class ByteSource {
  static final int END = -1;

  private static final int BLOCK = 1 << 16;
  private static final int CONTINUATION_MASK = 0xC0;
  private static final int CONTINUATION = 0x80;

  private final InputStream in;
  private final byte[] block = new byte[BLOCK];
  private int position;
  private int limit;
  private long offset;
  private long line = 1;
  private long column = 1;

  ByteSource(InputStream in) {
    this.in = in;
  }

  /** {@return the next byte, 0 to 255, without taking it; {@link #END} after the last} */
  int peek() throws IOException {
    while (position == limit) {
      position = 0;
      limit = 0;
      if (!fill()) {
        return END;
      }
    }
    return block[position] & 0xFF;
  }

  /** {@return the next byte, 0 to 255, taken; {@link #END} after the last} */
  int next() throws IOException {
    int next = peek();
    if (next == END) {
      return END;
    }
    position++;
    offset++;
    if (next == '\n') {
      line++;
      column = 1;
    } else if ((next & CONTINUATION_MASK) != CONTINUATION) {
      column++;
    }
    return next;
  }

  /**
   * Takes a mark at the start of the input.
   *
   * @param mark bytes, 0 to 255
   * @return whether the input starts with the mark
   */
  boolean skipMark(int... mark) throws IOException {
    while (limit < mark.length && fill()) {
      // A stream may hand out its first bytes one by one.
    }
    for (int i = 0; i < mark.length; i++) {
      if (i >= limit || (block[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    position = mark.length;
    offset = mark.length;
    return true;
  }

  private boolean fill() throws IOException {
    int read = in.read(block, limit, BLOCK - limit);
    limit += Math.max(0, read);
    return read >= 0;
  }

  /** Takes blanks, tabs and line ends. */
  void skipWhitespace() throws IOException {
    while (isWhitespace(peek())) {
      next();
    }
  }

  /** {@return the place of the byte that {@link #next} takes next} */
  Place place() {
    return new Place(offset, line, column);
  }

  static boolean isWhitespace(int character) {
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
  }

  /**
   * A place in the input.
   *
   * @param offset bytes before it
   * @param line counted from 1
   * @param column characters, counted from 1
   */
  record Place(long offset, long line, long column) {}
}
