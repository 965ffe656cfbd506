package org.facetrules.rule;

/** What a rule is about. */
public enum RuleKind {
  /** The code set: which code, how often, with which modifier. */
  CODING("coding"),
  /** The national correct coding edits: pairs of codes, units. */
  NCCI("national edit"),
  /** What the payer covers. */
  COVERAGE("coverage"),
  /** What the medical record must hold. */
  RECORD("record"),
  /** What must be authorized before. */
  AUTHORIZATION("authorization"),
  /** How well the answer itself is founded. */
  KNOWLEDGE("knowledge");

  private final String label;

  RuleKind(String label) {
    this.label = label;
  }

  /** {@return the kind in a word or two, for people} */
  public String label() {
    return label;
  }
}
