package org.facetrules.claim;

/** The characters of diagnosis codes. */
final class DiagnosisCharacters {
  /** What stands for a text that is no code. */
  static final long NONE = -1;

  private static final int CATEGORY = 3;
  private static final int DIGITS = 10;
  private static final int PLACES = 7;
  private static final int BASE = 37;

  private DiagnosisCharacters() {}

  /**
   * A text such as M47.816 as a number, in the order of the texts: comparing numbers is cheaper
   * than comparing texts.
   *
   * @return the number; {@link #NONE} when the text has another form
   */
  static long number(String text) {
    if (!isCategory(text) || !isDotted(text)) {
      return NONE;
    }
    long number = 0;
    for (int i = 0; i <= PLACES; i++) {
      if (i != CATEGORY) {
        int digit = i < text.length() ? CodeCharacters.digit(text.charAt(i)) : CodeCharacters.NONE;
        if (digit < 0 && i < text.length()) {
          return NONE;
        }
        number = number * BASE + digit + 1;
      }
    }
    return number;
  }

  /** Whether it begins with a letter, a digit, and either. */
  private static boolean isCategory(String text) {
    return text.length() >= CATEGORY
        && CodeCharacters.digit(text.charAt(0)) >= DIGITS
        && isDigit(CodeCharacters.digit(text.charAt(1)));
  }

  private static boolean isDigit(int digit) {
    return digit >= 0 && digit < DIGITS;
  }

  /** Whether it ends with its category, or has a dot and one to four characters after it. */
  private static boolean isDotted(String text) {
    return text.length() == CATEGORY
        || (text.length() > CATEGORY + 1
            && text.length() <= PLACES + 1
            && text.charAt(CATEGORY) == '.');
  }
}
