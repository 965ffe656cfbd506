package org.facetrules.encounter;

/** The imaging under which the needle or probe was placed. */
public enum ImageGuidance {
  /** Fluoroscopy. */
  FLUOROSCOPY("fluoroscopy"),
  /** Computed tomography. */
  CT("CT"),
  /** Ultrasound. */
  ULTRASOUND("ultrasound"),
  /** Magnetic resonance imaging. */
  MRI("MRI"),
  /** Documented: no imaging was used. Not the same as not documented. */
  NONE("no imaging");

  private final String label;

  ImageGuidance(String label) {
    this.label = label;
  }

  /** {@return the guidance in a few words, for people} */
  public String label() {
    return label;
  }

  /** {@return whether this is the imaging that the fluoroscopy and CT code families include} */
  public boolean isFluoroscopyOrCt() {
    return this == FLUOROSCOPY || this == CT;
  }
}
