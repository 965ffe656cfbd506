package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as side words with runs of sites between them: run 0 stands before the first side word,
 * run i behind the i-th.
 *
 * @param words the side words in order
 * @param runs how many sites each run has, one run more than there are side words
 */
record SideRuns(List<Word> words, List<Integer> runs) {
  /**
   * A side word.
   *
   * @param side its side
   * @param pauseBefore whether a separator stands directly before it
   * @param pauseAfter whether a separator stands directly behind it
   */
  record Word(Laterality side, boolean pauseBefore, boolean pauseAfter) {}

  static SideRuns of(List<Slot> slots) {
    List<Word> words = new ArrayList<>();
    List<Integer> runs = new ArrayList<>();
    int sites = 0;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.isSite()) {
        sites++;
      }
      if (slot.isSide()) {
        runs.add(sites);
        sites = 0;
        words.add(
            new Word(
                slot.laterality().orElseThrow(), separates(slots, i - 1), separates(slots, i + 1)));
      }
    }
    runs.add(sites);
    return new SideRuns(words, runs);
  }

  private static boolean separates(List<Slot> slots, int place) {
    return place >= 0 && place < slots.size() && slots.get(place).separates();
  }

  int count() {
    return words.size();
  }

  boolean sitesBefore(int word) {
    return runs.get(word) > 0;
  }

  boolean sitesAfter(int word) {
    return runs.get(word + 1) > 0;
  }

  /** Whether punctuation ties a word to the sites behind it: "L3-4, left L4-5". */
  boolean leansForward(int word) {
    return words.get(word).pauseBefore() && !words.get(word).pauseAfter() && sitesAfter(word);
  }
}
