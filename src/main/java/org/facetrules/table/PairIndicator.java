package org.facetrules.table;

/** Whether a modifier can resolve a pair edit. */
public enum PairIndicator {
  /** Indicator 0: the column 2 code is never paid beside the column 1 code. */
  NEVER,
  /** Indicator 1: a modifier resolves the edit where its statement is true. */
  WITH_MODIFIER;

  static PairIndicator of(String cell) {
    return switch (cell) {
      case "0" -> NEVER;
      case "1" -> WITH_MODIFIER;
      default -> throw new IllegalStateException("no pair indicator \"" + cell + "\"");
    };
  }
}
