package org.facetrules.encounter;

/** How a hospital stands to the outpatient prior authorization program of Original Medicare. */
public enum FacilityStanding {
  /** Takes part: requests an affirmation for each listed service. */
  TAKES_PART("takes part"),
  /** Exempt after its yearly assessment: sends no request. */
  EXEMPT("exempt");

  private final String label;

  FacilityStanding(String label) {
    this.label = label;
  }

  /** {@return the standing in a few words, for people} */
  public String label() {
    return label;
  }
}
