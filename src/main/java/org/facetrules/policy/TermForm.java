package org.facetrules.policy;

/**
 * How the values of a term are written: "2", "P6M", "fluoroscopy ct".
 *
 * @param <T> the value
 */
abstract class TermForm<T> {
  private final String expected;

  TermForm(String expected) {
    this.expected = expected;
  }

  /** What a text should have been, for refusals. */
  String expected() {
    return expected;
  }

  /**
   * A value from a text.
   *
   * @throws IllegalArgumentException for another form
   */
  abstract T read(String text);

  /** The text of a value, which reads back as the same value. */
  abstract String write(T value);

  /** Whether a text is of digits alone, at least one and at most some. */
  static boolean areDigits(String text, int most) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= most;
  }
}
