package org.facetrules.reading;

/** How many of the lines of a service carry KX, which marks diagnostic facet injections. */
public enum DiagnosticMark {
  /** Every line. */
  ALL("all lines carry KX"),
  /** Some lines and others not. */
  SOME("some lines carry KX, others not"),
  /** No line. */
  NONE("no line carries KX");

  private final String label;

  DiagnosticMark(String label) {
    this.label = label;
  }

  /** {@return the mark in a few words, for people} */
  public String label() {
    return label;
  }
}
