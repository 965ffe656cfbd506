package org.facetrules.claim;

/**
 * A text that cannot be read as claim lines. The message quotes the piece at fault and says what
 * was expected.
 */
public final class LineNotationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  LineNotationException(String message) {
    super(message);
  }
}
