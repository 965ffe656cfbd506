package org.facetrules.json;

/** How large one encounter may be, so that an input of any size is read in bounded memory. */
final class Limits {
  /** The characters of one encounter, as a line, an element of a list or a document. */
  static final int CHARACTERS = 1_000_000;

  /** The bytes of one encounter: a character of UTF-8 takes four at most. */
  static final int BYTES = 4 * CHARACTERS;

  /** Objects and lists within each other; the wire format needs five. */
  static final int NESTING = 50;

  /** The characters of a field name; those of the wire format have fewer than 30. */
  static final int NAME = 200;

  /** The digits of a number. */
  static final int DIGITS = 50;

  private Limits() {}
}
