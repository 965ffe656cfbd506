package org.facetrules.rule;

/** An input that a rule cannot judge without. */
public enum RuleNeed {
  /** What was done. */
  ENCOUNTER("encounter"),
  /** What is billed. */
  CLAIM("claim"),
  /** The patient's earlier facet sessions. */
  HISTORY("history"),
  /** What the patient's record says. */
  RECORD("record"),
  /** Requests for authorization and their answers. */
  AUTHORIZATIONS("authorizations");

  private final String label;

  RuleNeed(String label) {
    this.label = label;
  }

  /** {@return the input in a word, for people and programs} */
  public String label() {
    return label;
  }
}
