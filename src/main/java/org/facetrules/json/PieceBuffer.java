package org.facetrules.json;

import java.io.ByteArrayOutputStream;

/** Gathers the bytes of one piece up to the limits, and forgets them beyond. */
final class PieceBuffer {
  private static final int CONTINUATION_MASK = 0xC0;
  private static final int CONTINUATION = 0x80;

  private final ByteSource.Place start;
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int characters;
  private boolean blank = true;
  private boolean tooLong;

  PieceBuffer(ByteSource.Place start) {
    this.start = start;
  }

  void add(int next) {
    if (tooLong) {
      return;
    }
    if ((next & CONTINUATION_MASK) != CONTINUATION) {
      characters++;
    }
    if (characters > Limits.CHARACTERS || bytes.size() >= Limits.BYTES) {
      tooLong = true;
      bytes = new ByteArrayOutputStream(0);
      return;
    }
    blank &= ByteSource.isWhitespace(next);
    bytes.write(next);
  }

  boolean isBlank() {
    return blank;
  }

  boolean isTooLong() {
    return tooLong;
  }

  /**
   * {@return the piece, refused when it is too long}
   *
   * @param what what the piece is, with the place, such as "line "
   */
  Piece toPiece(String what) {
    if (tooLong) {
      return new Piece.Refused(
          what + start.line() + " has over 1,000,000 characters: expected an encounter in fewer");
    }
    return new Piece.Text(bytes.toByteArray(), start);
  }
}
