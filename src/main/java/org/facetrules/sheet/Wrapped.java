package org.facetrules.sheet;

import com.google.common.base.Splitter;

/** Text in lines of at most 100 characters, broken between words, with line feeds. */
final class Wrapped {
  private static final int WIDTH = 100;
  private static final Splitter WORDS = Splitter.on(' ');

  private final StringBuilder text = new StringBuilder();

  /** Adds an empty line and a heading. */
  void heading(String heading) {
    text.append('\n').append(heading).append('\n');
  }

  /** Adds a paragraph; lines after the first are two characters further in. */
  void line(int indent, String paragraph) {
    String margin = " ".repeat(indent);
    StringBuilder line = new StringBuilder(margin);
    String gap = "";
    for (String word : WORDS.split(paragraph)) {
      if (line.length() + gap.length() + word.length() > WIDTH && !gap.isEmpty()) {
        text.append(line).append('\n');
        line = new StringBuilder(margin).append("  ");
        gap = "";
      }
      line.append(gap).append(word);
      gap = " ";
    }
    text.append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
