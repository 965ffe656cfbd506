package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * How the encounters of an input are laid out.
 *
 * @param pieces cuts the input into its encounters
 * @param single whether the input is one encounter by its form, and neither a list nor lines
 */
record Layout(Pieces pieces, boolean single) {
  private static final List<String> WORK = List.of("procedures", "claim");

  static Layout open(ByteSource source, InputFormat format) throws IOException {
    if (source.skipMark(0xFE, 0xFF) || source.skipMark(0xFF, 0xFE)) {
      return refused("the input starts with the mark of UTF-16: expected UTF-8");
    }
    source.skipMark(0xEF, 0xBB, 0xBF);
    source.skipWhitespace();
    if (source.peek() == ByteSource.END) {
      return refused("no encounter: the input is empty");
    }
    if (format == InputFormat.JSON_LINES) {
      return new Layout(new LinePieces(source), false);
    }
    if (source.peek() == '[') {
      return new Layout(new ListPieces(source), false);
    }
    return format == InputFormat.JSON
        ? new Layout(new DocumentPieces(source, new PieceBuffer(source.place())), true)
        : detect(source);
  }

  /** The first two lines are kept twice, as lines and as the start of a document. */
  private static Layout detect(ByteSource source) throws IOException {
    PieceBuffer document = new PieceBuffer(source.place());
    Piece first = line(source, document);
    while (ByteSource.isWhitespace(source.peek())) {
      document.add(source.next());
    }
    if (source.peek() == ByteSource.END) {
      return new Layout(new DocumentPieces(source, document), true);
    }
    Piece second = line(source, document);
    if (object(first).isPresent() || object(second).filter(Layout::namesWork).isPresent()) {
      LinePieces lines = new LinePieces(source);
      lines.putBack(first);
      lines.putBack(second);
      return new Layout(lines, false);
    }
    return new Layout(new DocumentPieces(source, document), true);
  }

  private static Piece line(ByteSource source, PieceBuffer document) throws IOException {
    PieceBuffer line = new PieceBuffer(source.place());
    while (source.peek() != ByteSource.END && source.peek() != '\n') {
      int next = source.next();
      line.add(next);
      document.add(next);
    }
    return line.toPiece("line ");
  }

  private static Optional<JsonNode> object(Piece line) {
    return JsonText.tryParse(line).filter(JsonNode::isObject);
  }

  private static boolean namesWork(JsonNode object) {
    // Nothing inside an encounter has a field of these names: such a line is no part of a document.
    return WORK.stream().anyMatch(object::has);
  }

  private static Layout refused(String message) {
    Queue<Piece> only = new ArrayDeque<>(List.of(new Piece.Refused(message)));
    return new Layout(() -> Optional.ofNullable(only.poll()), true);
  }
}
