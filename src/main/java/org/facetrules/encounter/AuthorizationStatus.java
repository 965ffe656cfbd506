package org.facetrules.encounter;

/** What a payer answered to a request for authorization. */
public enum AuthorizationStatus {
  /** Granted; under Original Medicare a provisional affirmation. */
  AFFIRMED("affirmed"),
  /** Refused. */
  NON_AFFIRMED("non-affirmed"),
  /** Not answered yet. */
  PENDING("pending");

  private final String label;

  AuthorizationStatus(String label) {
    this.label = label;
  }

  /** {@return the status in a word, for people} */
  public String label() {
    return label;
  }
}
