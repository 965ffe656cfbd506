package org.facetrules.claim;

/** The characters of codes and modifiers. */
final class CodeCharacters {
  private CodeCharacters() {}

  /** {@return whether a text has a length, and nothing but digits and capital letters} */
  static boolean are(String text, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }
}
