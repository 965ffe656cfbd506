package org.facetrules.table;

/** Whether a modifier is on the national list of those that can resolve a pair edit. */
public enum NcciAssociation {
  /** On the list: it resolves a pair with indicator 1 where its statement is true. */
  ASSOCIATED,
  /** Not on the list: it resolves no pair. */
  NOT_ASSOCIATED;

  static NcciAssociation of(String cell) {
    return switch (cell) {
      case "yes" -> ASSOCIATED;
      case "no" -> NOT_ASSOCIATED;
      default -> throw new IllegalStateException("no association \"" + cell + "\"");
    };
  }
}
