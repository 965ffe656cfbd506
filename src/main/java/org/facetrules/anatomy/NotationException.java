package org.facetrules.anatomy;

/**
 * A text names no level, or no nerve, that this library knows. The message quotes the text and the
 * piece at fault and says what is wrong and what was expected.
 */
public final class NotationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int QUOTED = 60;

  private final String text;

  /** Refuses one piece of a text; the problem ends with what was expected. */
  NotationException(String text, String piece, String problem) {
    super(place(text.strip(), piece.strip()) + ": " + problem);
    this.text = text;
  }

  /** {@return the whole text that could not be read} */
  public String text() {
    return text;
  }

  private static String place(String text, String piece) {
    return piece.equals(text) ? quote(text) : quote(piece) + " in " + quote(text);
  }

  private static String quote(String raw) {
    String text = oneLine(raw);
    return '"' + (text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "...") + '"';
  }

  /** A message is one line, whatever the text is. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
    return line.toString();
  }
}
