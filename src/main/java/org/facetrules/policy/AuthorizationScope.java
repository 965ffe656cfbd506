package org.facetrules.policy;

/** Whose services a payer's authorization list is for. */
public enum AuthorizationScope {
  /** The facility claim of a hospital outpatient department, bill 13X. */
  HOSPITAL_OUTPATIENT_FACILITY("hospital outpatient facility"),
  /** Every claim, wherever the service was done. */
  EVERY_SETTING("every setting");

  private final String label;

  AuthorizationScope(String label) {
    this.label = label;
  }

  /** {@return the scope in a few words, for people} */
  public String label() {
    return label;
  }
}
