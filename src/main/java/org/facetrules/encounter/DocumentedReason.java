package org.facetrules.encounter;

/** Whether the record gives a reason that a policy asks for. */
public enum DocumentedReason {
  /** The record gives it. */
  DOCUMENTED("documented"),
  /** The record was read and does not give it. */
  ABSENT("absent");

  private final String label;

  DocumentedReason(String label) {
    this.label = label;
  }

  /** {@return the word for people} */
  public String label() {
    return label;
  }
}
