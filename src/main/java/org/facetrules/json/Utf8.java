package org.facetrules.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and refuses every other byte. */
final class Utf8 {
  private Utf8() {}

  /**
   * {@return the text of a piece}
   *
   * @throws JsonInputException that names the first byte which is not UTF-8
   */
  static String decode(Piece.Text piece) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(piece.bytes());
    CharBuffer text = CharBuffer.allocate(piece.bytes().length);
    CoderResult result = decoder.decode(bytes, text, true);
    if (result.isError()) {
      throw refused(piece, bytes.position());
    }
    return text.flip().toString();
  }

  private static JsonInputException refused(Piece.Text piece, int index) {
    long line = piece.start().line();
    for (int i = 0; i < index; i++) {
      line += piece.bytes()[i] == '\n' ? 1 : 0;
    }
    return new JsonInputException(
        "",
        "byte 0x%02X at byte offset %d, in line %d, is not UTF-8: expected the file in UTF-8"
            .formatted(piece.bytes()[index], piece.start().offset() + index, line));
  }
}
