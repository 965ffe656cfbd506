package org.facetrules.internal.rules;

/** Whether an earlier session was what a rule asks for. */
enum Sureness {
  /** It was. */
  YES,
  /** It may have been, for all that is known. */
  MAYBE,
  /** It was not. */
  NO;

  /** Both at once. */
  Sureness and(Sureness other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
