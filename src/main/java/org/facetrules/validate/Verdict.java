package org.facetrules.validate;

/** The gravest finding of a report; block 9xx, which judges the answer itself, is left out. */
public enum Verdict {
  /** No finding. */
  CLEAN("clean"),
  /** Advice only. */
  ADVICE("advice"),
  /** At least one warning, no error. */
  WARNINGS("warnings"),
  /** At least one error. */
  ERRORS("errors");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** {@return the verdict in a word, for people and programs} */
  public String label() {
    return label;
  }
}
