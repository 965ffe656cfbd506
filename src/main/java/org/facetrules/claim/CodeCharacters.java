package org.facetrules.claim;

/** The characters of codes and modifiers. */
final class CodeCharacters {
  /** What stands for a text that is no code. */
  static final int NONE = -1;

  private static final int BASE = 36;
  private static final int DIGITS = 10;

  private CodeCharacters() {}

  /**
   * A text of digits and capital letters as a number, in the order of the texts: comparing numbers
   * is cheaper than comparing texts. At most five characters fit.
   *
   * @return the number; {@link #NONE} when the text has another length or another character
   */
  static int number(String text, int length) {
    if (text.length() != length) {
      return NONE;
    }
    int number = 0;
    for (int i = 0; i < length; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return NONE;
      }
      number = number * BASE + digit;
    }
    return number;
  }

  /** {@return whether a text has a length and no character but digits} */
  static boolean areDigits(String text, int length) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() == length;
  }

  /** {@return the character as a digit of base 36, or {@link #NONE}} */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= 'A' && c <= 'Z' ? c - 'A' + DIGITS : NONE;
  }
}
