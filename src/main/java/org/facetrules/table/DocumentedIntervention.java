package org.facetrules.table;

import java.util.Locale;

/** The interventions of which an element of the record is asked. */
public enum DocumentedIntervention {
  /** Every facet procedure. */
  ALL("every facet procedure"),
  /** An injection, of either purpose. */
  INJECTION("an injection"),
  /** A diagnostic injection. */
  DIAGNOSTIC("a diagnostic injection"),
  /** A diagnostic injection into the joint. */
  DIAGNOSTIC_INTRA_ARTICULAR("an intra-articular diagnostic"),
  /** A therapeutic injection. */
  THERAPEUTIC("a therapeutic injection"),
  /** A thermal destruction of nerves. */
  DESTRUCTION("a thermal destruction"),
  /** A therapeutic injection or destruction after an earlier one of the region. */
  REPEAT("a repeated therapeutic injection or destruction"),
  /**
   * A destruction so long after an earlier one of the region that the policy asks for the diagnosis
   * again.
   */
  REPEAT_DESTRUCTION("a destruction long after an earlier one"),
  /** Aspiration or rupture of a facet cyst. */
  CYST("a cyst rupture"),
  /** A procedure beside which sedation or anesthesia is billed. */
  SEDATION("a procedure with sedation"),
  /** A procedure beside which another block of the spine was done. */
  OTHER_BLOCKS("a procedure beside other blocks"),
  /** A procedure of which a line says that the patient signed a notice. */
  NOTICE("a procedure with a notice to the patient"),
  /** A procedure in a hospital outpatient department that needs an authorization. */
  HOSPITAL_OUTPATIENT("a procedure that needs an authorization");

  private final String label;

  DocumentedIntervention(String label) {
    this.label = label;
  }

  /** {@return the interventions in a few words, for people} */
  public String label() {
    return label;
  }

  static DocumentedIntervention of(String cell) {
    return valueOf(cell.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
