package org.facetrules.cli;

import java.util.ArrayList;
import java.util.List;

/** What a terminal shows of a text: a carriage return goes back to the start of the line. */
final class Screen {
  private final List<String> lines = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private int column;

  private Screen() {}

  /** {@return the lines that are seen, the last one without an end, blanks at their ends cut} */
  static List<String> of(String text) {
    Screen screen = new Screen();
    text.chars().forEach(character -> screen.add((char) character));
    screen.lines.add(screen.line.toString().stripTrailing());
    return screen.lines;
  }

  private void add(char character) {
    if (character == '\r') {
      column = 0;
    } else if (character == '\n') {
      lines.add(line.toString().stripTrailing());
      line = new StringBuilder();
      column = 0;
    } else {
      line.replace(column, Math.min(column + 1, line.length()), String.valueOf(character));
      column++;
    }
  }
}
