package org.facetrules.cli;

/** Text for a terminal: what an input says must neither move the cursor nor forge a line. */
final class PlainText {
  private PlainText() {}

  /** {@return the text with every control character written as its number} */
  static String of(String text) {
    // Hardly any text has one, and all text that is printed comes through here.
    return hasControl(text) ? withNumbers(text) : text;
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String withNumbers(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 8);
    text.chars().forEach(character -> append(plain, (char) character));
    return plain.toString();
  }

  private static void append(StringBuilder plain, char character) {
    if (Character.isISOControl(character)) {
      plain.append("\\u%04x".formatted((int) character));
    } else {
      plain.append(character);
    }
  }
}
