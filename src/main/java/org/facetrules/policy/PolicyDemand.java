package org.facetrules.policy;

/** Whether a policy asks for something. */
public enum PolicyDemand {
  /** It is a condition of payment. */
  REQUIRED("required"),
  /** It is asked for where it can be had; its lack alone stops no payment. */
  EXPECTED("expected"),
  /** It is not asked for. */
  NOT_REQUIRED("not required");

  private final String label;

  PolicyDemand(String label) {
    this.label = label;
  }

  /** {@return the demand in a few words, for people} */
  public String label() {
    return label;
  }
}
