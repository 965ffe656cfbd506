package org.facetrules.json;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant, to name it in a message; never to replace the value. */
final class NearSpelling {
  /** Longer texts are no slip of the pen. */
  private static final int LONGEST = 40;

  /** One slip in every three letters at most. */
  private static final int LETTERS_PER_SLIP = 3;

  private NearSpelling() {}

  /** {@return the word that differs in case, blanks and underscores only} */
  static Optional<String> sameLetters(String found, Collection<String> words) {
    String plain = plain(found);
    return words.stream().filter(word -> plain(word).equals(plain)).findFirst();
  }

  /** {@return the nearest word within one slip in three letters} */
  static Optional<String> nearest(String found, Collection<String> words) {
    if (found.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(found);
    int fewest = Integer.MAX_VALUE;
    Optional<String> best = Optional.empty();
    for (String word : ImmutableList.copyOf(words)) {
      int slips = slips(plain, plain(word));
      if (slips < fewest && slips * LETTERS_PER_SLIP <= word.length()) {
        fewest = slips;
        best = Optional.of(word);
      }
    }
    return best;
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }

  /** The Levenshtein distance, row by row. */
  private static int slips(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
