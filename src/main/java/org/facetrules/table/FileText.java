package org.facetrules.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** The text of a small file: UTF-8, with or without its mark, or else Latin-1. */
final class FileText {
  /** The unit and add-on tables have about a megabyte. */
  private static final int MOST = 1 << 26;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private FileText() {}

  static String read(FileBytes file) throws IOException {
    byte[] bytes = file.readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw file.refuse("more than 64 MB", "a unit or add-on table, which has about one");
    }
    String text = decode(bytes);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String decode(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      // The registered sign of the copyright notice is one byte in files saved on older systems.
      return new String(bytes, ISO_8859_1);
    }
  }
}
