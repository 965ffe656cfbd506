package org.facetrules.table;

/** Which of the national pair tables judges a claim. */
public enum NcciSetting {
  /** Claims of practitioners and of ambulatory surgical centers. */
  PRACTITIONER("practitioner"),
  /** Claims of hospital outpatient departments. */
  OUTPATIENT_HOSPITAL("outpatient hospital");

  private final String label;

  NcciSetting(String label) {
    this.label = label;
  }

  /** {@return the name of the table, for people} */
  public String label() {
    return label;
  }
}
