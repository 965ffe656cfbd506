package org.facetrules.json;

/** The bytes of one encounter, cut out of the input, or why they cannot be. */
sealed interface Piece {
  /**
   * Bytes that should be one JSON object in UTF-8.
   *
   * @param bytes the bytes, not more than {@link Limits#BYTES}; not to be changed
   * @param start the place of the first byte
   */
  @SuppressWarnings("ArrayRecordComponent") // moved once from the buffer to the decoder
  record Text(byte[] bytes, ByteSource.Place start) implements Piece {}

  /**
   * A piece that cannot be read.
   *
   * @param message the sentence that says so
   */
  record Refused(String message) implements Piece {}
}
