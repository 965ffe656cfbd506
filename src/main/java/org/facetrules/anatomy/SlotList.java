package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.Token.Kind;

/**
 * The sites of a text in the order written, and the slots in which the side rule sees them.
 *
 * @param <T> what a site is: a place of a level text or of a nerve text
 */
final class SlotList<T> {
  private final List<Slot> slots = new ArrayList<>();
  private final List<T> sites = new ArrayList<>();

  void addSite(T site) {
    slots.add(Slot.SITE);
    sites.add(site);
  }

  /** Adds a side word or a separator; anything else is not for the side rule. */
  boolean addSign(Token token) {
    boolean sign = token.is(Kind.SIDE) || token.is(Kind.BREAK) || token.is(Kind.AND);
    if (sign) {
      slots.add(slot(token));
    }
    return sign;
  }

  private static Slot slot(Token token) {
    if (token.is(Kind.SIDE)) {
      return Slot.side(token.side());
    }
    return token.is(Kind.AND) ? Slot.AND : Slot.PAUSE;
  }

  /** Whether the last site is followed by nothing but separators. */
  boolean endsWithSite() {
    int last = slots.size() - 1;
    while (last >= 0 && slots.get(last).separates()) {
      last--;
    }
    return last >= 0 && slots.get(last).isSite();
  }

  /** Puts another site in the place of the last one; the separators behind it go. */
  void replaceLast(T site) {
    while (!slots.get(slots.size() - 1).isSite()) {
      slots.remove(slots.size() - 1);
    }
    sites.set(sites.size() - 1, site);
  }

  List<Slot> slots() {
    return slots;
  }

  List<T> sites() {
    return sites;
  }
}
