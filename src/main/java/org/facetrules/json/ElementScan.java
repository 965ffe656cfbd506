package org.facetrules.json;

/** Follows brackets and texts of JSON far enough to see where an element of a list ends. */
final class ElementScan {
  private int depth;
  private boolean inText;
  private boolean escaped;

  /** {@return whether a character ends the element: a comma or bracket of the list itself} */
  boolean isEnd(int next) {
    return !inText && depth == 0 && (next == ',' || next == ']');
  }

  /** {@return whether nothing is left open} */
  boolean isComplete() {
    return !inText && depth == 0;
  }

  void accept(int next) {
    if (inText) {
      acceptText(next);
      return;
    }
    switch (next) {
      case '"' -> inText = true;
      case '{', '[' -> depth++;
      case '}', ']' -> depth = Math.max(0, depth - 1);
      default -> {}
    }
  }

  private void acceptText(int next) {
    if (escaped) {
      escaped = false;
    } else if (next == '\\') {
      escaped = true;
    } else if (next == '"' || next == '\n') {
      // A line end cannot stand in a text: the closing quote is missing, the next line is sound.
      inText = false;
    }
  }
}
