package org.facetrules.encounter;

/** What a record says to a question of yes or no. Absent means that it says neither. */
public enum RecordAnswer {
  /** The record says yes. */
  YES("yes"),
  /** The record says no. */
  NO("no");

  private final String label;

  RecordAnswer(String label) {
    this.label = label;
  }

  /** {@return the answer in one word, for people} */
  public String label() {
    return label;
  }

  /**
   * {@return the answer to a condition}
   *
   * @param holds whether it holds
   */
  public static RecordAnswer of(boolean holds) {
    return holds ? YES : NO;
  }
}
