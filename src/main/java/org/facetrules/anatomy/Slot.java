package org.facetrules.anatomy;

import java.util.Optional;

/**
 * One place of a text as the side rule sees it.
 *
 * @param kind a site, a side word, or what separates them
 * @param laterality the side of a side word, empty otherwise
 */
record Slot(Kind kind, Optional<Laterality> laterality) {
  enum Kind {
    SITE,
    SIDE,
    /** A comma or the like. */
    PAUSE,
    /** A joining word, which separates levels and may join two side words. */
    AND
  }

  static final Slot SITE = new Slot(Kind.SITE, Optional.empty());
  static final Slot PAUSE = new Slot(Kind.PAUSE, Optional.empty());
  static final Slot AND = new Slot(Kind.AND, Optional.empty());

  static Slot side(Laterality laterality) {
    return new Slot(Kind.SIDE, Optional.of(laterality));
  }

  boolean isSite() {
    return kind == Kind.SITE;
  }

  boolean isSide() {
    return kind == Kind.SIDE;
  }

  boolean separates() {
    return kind == Kind.PAUSE || kind == Kind.AND;
  }
}
