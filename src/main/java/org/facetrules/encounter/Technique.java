package org.facetrules.encounter;

/** How a facet joint or its nerves were treated. */
public enum Technique {
  /** Anesthetic on the medial branches that serve a joint. */
  MEDIAL_BRANCH_BLOCK("medial branch block"),
  /** Injection into the joint. */
  INTRA_ARTICULAR("intra-articular injection"),
  /**
   * Facet injection of which the note does not say whether it went into the joint or on its nerves.
   */
  FACET_INJECTION("facet injection"),
  /** Thermal radiofrequency destruction of the nerves. */
  RADIOFREQUENCY_ABLATION("radiofrequency ablation"),
  /** Thermal radiofrequency destruction with a cooled probe. */
  COOLED_RADIOFREQUENCY("cooled radiofrequency ablation"),
  /** Pulsed radiofrequency; not a thermal destruction. */
  PULSED_RADIOFREQUENCY("pulsed radiofrequency"),
  /** Destruction by cold. */
  CRYOABLATION("cryoablation"),
  /** Destruction by a chemical agent. */
  CHEMICAL_ABLATION("chemical ablation"),
  /** Destruction by laser. */
  LASER_ABLATION("laser ablation"),
  /** Denervation under endoscopic view. */
  ENDOSCOPIC_DENERVATION("endoscopic denervation"),
  /** Aspiration or rupture of a facet joint cyst. */
  CYST_RUPTURE("facet cyst aspiration or rupture");

  private final String label;

  Technique(String label) {
    this.label = label;
  }

  /** {@return the technique in a few words, for people} */
  public String label() {
    return label;
  }

  /** {@return whether an injection was given: into the joint, on its nerves, or into a cyst} */
  public boolean isInjection() {
    return switch (this) {
      case MEDIAL_BRANCH_BLOCK, INTRA_ARTICULAR, FACET_INJECTION, CYST_RUPTURE -> true;
      default -> false;
    };
  }

  /** {@return whether nerves are destroyed by heat: radiofrequency, cooled radiofrequency} */
  public boolean isThermalDestruction() {
    return this == RADIOFREQUENCY_ABLATION || this == COOLED_RADIOFREQUENCY;
  }

  /** {@return whether the technique is aimed at nerves rather than into the joint} */
  public boolean aimsAtNerves() {
    return this != INTRA_ARTICULAR && this != CYST_RUPTURE && this != FACET_INJECTION;
  }
}
