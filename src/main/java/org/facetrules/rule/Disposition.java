package org.facetrules.rule;

/** What becomes of the claim when a finding is left as it is. */
public enum Disposition {
  /** The line, or what belongs to it, is not paid. */
  STOPS_PAYMENT("stops payment"),
  /** More is paid than was done; to be paid back in an audit. */
  OVERPAYMENT("overpayment"),
  /** Less is paid than was done. */
  MISSED_REVENUE("missed revenue"),
  /** Payers differ. */
  PAYER_DEPENDENT("depends on the payer"),
  /** Only the provider, or the record, can settle it. */
  NEEDS_ANSWER("needs an answer"),
  /** Nothing; to be known. */
  INFORMATION("information");

  private final String label;

  Disposition(String label) {
    this.label = label;
  }

  /** {@return the disposition in a few words, for people} */
  public String label() {
    return label;
  }
}
