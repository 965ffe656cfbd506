package org.facetrules.fee;

/** Whether a physician participates in Medicare, which decides what the fee schedule allows. */
public enum Participation {
  /** Accepts assignment on every claim: the full fee schedule amount. */
  PARTICIPATING("participating"),
  /** Does not: 95 percent of it, and a limit on what the patient can be charged. */
  NON_PARTICIPATING("non-participating");

  private final String label;

  Participation(String label) {
    this.label = label;
  }

  /** {@return the word for people} */
  public String label() {
    return label;
  }
}
