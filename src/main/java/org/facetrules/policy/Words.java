package org.facetrules.policy;

import java.util.ArrayList;
import java.util.List;

/** Several words in a text, with spaces between them. */
final class Words {
  private Words() {}

  /** {@return the words of a text; none for the word that stands for nothing} */
  static List<String> of(String text, String nothing) {
    List<String> words = new ArrayList<>();
    if (text.equals(nothing)) {
      return words;
    }
    int start = 0;
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
      add(text.substring(start, end), words);
      start = end + 1;
    }
    add(text.substring(start), words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("nothing is named");
    }
    return words;
  }

  private static void add(String word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word);
    }
  }

  static String joined(List<String> words, String nothing) {
    return words.isEmpty() ? nothing : String.join(" ", words);
  }
}
