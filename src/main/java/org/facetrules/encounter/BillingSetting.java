package org.facetrules.encounter;

/**
 * Whose claim it is. A physician's claim for work done in a facility is {@link #PROFESSIONAL}; the
 * facility's own claim is one of the others.
 */
public enum BillingSetting {
  /** The claim of the physician or group, wherever the work was done. */
  PROFESSIONAL("professional"),
  /** The facility claim of an ambulatory surgical center. */
  ASC_FACILITY("ASC facility"),
  /** The facility claim of a hospital outpatient department. */
  HOSPITAL_OUTPATIENT("hospital outpatient");

  private final String label;

  BillingSetting(String label) {
    this.label = label;
  }

  /** {@return the setting in a few words, for people} */
  public String label() {
    return label;
  }
}
