package org.facetrules.cli;

/** Text for a terminal: what an input says must neither move the cursor nor forge a line. */
final class PlainText {
  private PlainText() {}

  /** {@return the text with every control character written as its number} */
  static String of(String text) {
    if (text.chars().noneMatch(Character::isISOControl)) {
      return text;
    }
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
