package org.facetrules.table;

/**
 * What a pair table says of two codes on a day. No edit and an edit that is not known are two
 * answers: only the first lets both codes pass.
 */
public sealed interface PairAnswer {
  /** {@return the answer that no edit stands between the codes on the day} */
  static PairAnswer none() {
    return None.NONE;
  }

  /**
   * An edit stands between the codes on the day.
   *
   * @param edit the edit, which says which code is column 1
   */
  record InForce(PairEdit edit) implements PairAnswer {}

  /** No edit stands between the codes on the day. */
  enum None implements PairAnswer {
    /** The one such answer. */
    NONE
  }

  /**
   * The table does not settle the day, or was not read for these codes.
   *
   * @param reason why, such as "the first day of 20552 > 64491, not published (it applies from
   *     2024-07-01)"
   */
  record NotKnown(String reason) implements PairAnswer {}
}
