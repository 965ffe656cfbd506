package org.facetrules.json;

import java.io.IOException;
import java.util.Optional;

/** One encounter: all that is left of the input. */
final class DocumentPieces implements Pieces {
  private final ByteSource source;
  private final PieceBuffer buffer;
  private boolean ended;

  /**
   * Makes the rest of an input one encounter.
   *
   * @param source the input
   * @param begun what was taken from the encounter already
   */
  DocumentPieces(ByteSource source, PieceBuffer begun) {
    this.source = source;
    this.buffer = begun;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    ended = true;
    while (source.peek() != ByteSource.END && !buffer.isTooLong()) {
      buffer.add(source.next());
    }
    return Optional.of(buffer.toPiece("the encounter at line "));
  }
}
