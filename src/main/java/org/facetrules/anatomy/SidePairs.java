package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.List;

/**
 * Side words joined by "and". {@code left and right L4-5} is bilateral; in {@code L4-5 left and
 * right L5-S1} the two words may also be apart, which makes two variants of the text.
 */
final class SidePairs {
  private static final int MOST_VARIANTS = 16;
  private static final int LENGTH = 3;

  private SidePairs() {}

  /** The text with each pair as one word, as two, or once each; apart comes first. */
  static List<List<Slot>> variants(String text, List<Slot> slots) {
    List<List<Slot>> variants = new ArrayList<>(List.of(slots));
    for (int at = 0; at < variants.size(); at++) {
      List<Slot> variant = variants.get(at);
      int pair = firstPair(variant);
      if (pair >= 0) {
        variants.remove(at);
        variants.add(at, replaced(variant, pair, joined(variant, pair)));
        if (mayStandApart(variant, pair)) {
          variants.add(at, replaced(variant, pair, apart(variant, pair)));
        }
        at--;
      }
      refuseTooMany(text, variants);
    }
    return variants;
  }

  private static int firstPair(List<Slot> slots) {
    for (int i = 0; i + 2 < slots.size(); i++) {
      if (slots.get(i).isSide()
          && slots.get(i + 1).kind() == Slot.Kind.AND
          && slots.get(i + 2).isSide()) {
        return i;
      }
    }
    return -1;
  }

  /** Two words need sites on both sides, tied to the pair on both sides or on neither. */
  private static boolean mayStandApart(List<Slot> slots, int pair) {
    int behind = pair + LENGTH;
    boolean sitesBefore = slots.subList(0, pair).stream().anyMatch(Slot::isSite);
    boolean sitesBehind = slots.subList(behind, slots.size()).stream().anyMatch(Slot::isSite);
    return sitesBefore
        && sitesBehind
        && slots.get(pair - 1).separates() == slots.get(behind).separates();
  }

  private static List<Slot> joined(List<Slot> slots, int pair) {
    Laterality first = slots.get(pair).laterality().orElseThrow();
    return List.of(Slot.side(first.join(slots.get(pair + 2).laterality().orElseThrow())));
  }

  private static List<Slot> apart(List<Slot> slots, int pair) {
    return List.of(slots.get(pair), Slot.PAUSE, slots.get(pair + 2));
  }

  private static List<Slot> replaced(List<Slot> slots, int pair, List<Slot> by) {
    List<Slot> changed = new ArrayList<>(slots.subList(0, pair));
    changed.addAll(by);
    changed.addAll(slots.subList(pair + LENGTH, slots.size()));
    return changed;
  }

  private static void refuseTooMany(String text, List<List<Slot>> variants) {
    if (variants.size() > MOST_VARIANTS) {
      throw new NotationException(
          text, text, "too many pairs of side words, expected one side word behind each level");
    }
  }
}
