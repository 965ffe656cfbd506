package org.facetrules.json;

import java.io.IOException;
import java.util.Optional;

/**
 * A JSON list, cut at its own commas without being parsed: what is wrong inside one element leaves
 * the others readable.
 */
final class ListPieces implements Pieces {
  private static final String ELEMENT = "the element at line ";

  private final ByteSource source;
  private boolean started;
  private boolean elementExpected;
  private boolean unclosed;
  private boolean ended;

  ListPieces(ByteSource source) {
    this.source = source;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    if (unclosed) {
      unclosed = false;
      return refused("the list ends at %s: expected \",\" or \"]\"");
    }
    source.skipWhitespace();
    if (ended) {
      return trailing();
    }
    if (!started) {
      source.next();
      source.skipWhitespace();
      started = true;
    }
    if (!elementExpected && source.peek() == ']') {
      source.next();
      ended = true;
      return next();
    }
    return Optional.of(element());
  }

  private Piece element() throws IOException {
    PieceBuffer buffer = new PieceBuffer(source.place());
    ElementScan scan = new ElementScan();
    int next = source.peek();
    while (next != ByteSource.END && !scan.isEnd(next)) {
      buffer.add(next);
      scan.accept(next);
      source.next();
      next = source.peek();
    }
    return next == ByteSource.END ? last(buffer, scan) : closed(buffer);
  }

  private Piece closed(PieceBuffer buffer) throws IOException {
    elementExpected = source.peek() == ',';
    ended = !elementExpected;
    String before = place();
    source.next();
    return buffer.isBlank()
        ? new Piece.Refused("no encounter before " + before + ": expected an object")
        : buffer.toPiece(ELEMENT);
  }

  /** The input ends inside the list: a whole encounter is answered before the list is refused. */
  private Piece last(PieceBuffer buffer, ElementScan scan) {
    ended = true;
    if (buffer.isBlank()) {
      return new Piece.Refused("the list ends at " + place() + ": expected an encounter or \"]\"");
    }
    if (!scan.isComplete()) {
      return new Piece.Refused(
          "the list ends inside an encounter at " + place() + ": expected the rest of it");
    }
    Piece piece = buffer.toPiece(ELEMENT);
    unclosed = JsonText.tryParse(piece).isPresent();
    return piece;
  }

  private Optional<Piece> trailing() throws IOException {
    if (source.peek() == ByteSource.END) {
      return Optional.empty();
    }
    Optional<Piece> refused = refused("text after the end of the list at %s: expected none");
    while (source.next() != ByteSource.END) {
      // Read to the end, so that the text is refused once.
    }
    return refused;
  }

  private Optional<Piece> refused(String message) {
    return Optional.of(new Piece.Refused(message.formatted(place())));
  }

  private String place() {
    return "line " + source.place().line() + ", column " + source.place().column();
  }
}
