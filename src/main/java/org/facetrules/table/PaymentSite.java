package org.facetrules.table;

/** Where a physician's work was done, as far as it decides which practice expense is paid. */
public enum PaymentSite {
  /** In the physician's own rooms: the practice bears the expense. */
  NON_FACILITY("non-facility"),
  /** In a hospital or an ambulatory surgical center, which is paid for itself. */
  FACILITY("facility");

  private final String label;

  PaymentSite(String label) {
    this.label = label;
  }

  /** {@return the site in a word, for people} */
  public String label() {
    return label;
  }
}
