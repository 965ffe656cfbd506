package org.facetrules.policy;

/** How a payer stands to a service. */
public enum CoverageStance {
  /** Paid when the other conditions hold. */
  COVERED("covered"),
  /** Paid only where the record shows why it was needed. */
  DOCUMENTED_NECESSITY("covered with documented necessity"),
  /** Denied at first; payable on appeal. */
  ON_APPEAL("covered on appeal"),
  /** Not paid. */
  NOT_COVERED("not covered");

  private final String label;

  CoverageStance(String label) {
    this.label = label;
  }

  /** {@return the stance in a few words, for people} */
  public String label() {
    return label;
  }
}
