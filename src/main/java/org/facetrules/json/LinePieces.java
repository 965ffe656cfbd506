package org.facetrules.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** JSON Lines: one encounter a line; blank lines are skipped. */
final class LinePieces implements Pieces {
  private final ByteSource source;
  private final Deque<Piece> ahead = new ArrayDeque<>(2);

  LinePieces(ByteSource source) {
    this.source = source;
  }

  /** Puts a line back that was read to find out the format, behind those put back before. */
  void putBack(Piece line) {
    ahead.add(line);
  }

  @Override
  public Optional<Piece> next() throws IOException {
    return ahead.isEmpty() ? line() : Optional.of(ahead.remove());
  }

  private Optional<Piece> line() throws IOException {
    source.skipWhitespace();
    if (source.peek() == ByteSource.END) {
      return Optional.empty();
    }
    PieceBuffer buffer = new PieceBuffer(source.place());
    while (source.peek() != ByteSource.END && source.peek() != '\n') {
      buffer.add(source.next());
    }
    return Optional.of(buffer.toPiece("line "));
  }
}
