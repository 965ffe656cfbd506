package org.facetrules.anatomy;

import java.util.Locale;

/**
 * One word, number or sign of a level or nerve text.
 *
 * @param kind what it is
 * @param text as written; signs, segments and side words in one spelling
 * @param spaced whether white space stands on both sides
 */
record Token(Kind kind, String text, boolean spaced) {
  enum Kind {
    WORD,
    /** A spinal segment with its letter, such as L4: a vertebra, or the nerve of that number. */
    SEGMENT,
    /** A number that takes the letter of the segment before. */
    NUMBER,
    /**
     * A joint with a name of its own, such as the atlanto-occipital joint; the text is its label.
     */
    JOINT,
    /** A side word; the text is the label of the side. */
    SIDE,
    DASH,
    SLASH,
    /** From one to the other: to, through, thru. */
    TO,
    /** A comma, semicolon, full stop or line end. */
    BREAK,
    /** A joining word or sign: and, ampersand, plus. */
    AND,
    BRACKET
  }

  static Token of(Kind kind, String text) {
    return new Token(kind, text, false);
  }

  static Token side(Laterality side) {
    return of(Kind.SIDE, side.label());
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether this names a segment, with or without its letter. */
  boolean isNumbered() {
    return kind == Kind.SEGMENT || kind == Kind.NUMBER;
  }

  /** Whether this can stand between two segments. */
  boolean isConnector() {
    return kind == Kind.DASH || kind == Kind.SLASH || kind == Kind.TO;
  }

  /** The word in lower case. */
  String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  Laterality side() {
    return Laterality.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
