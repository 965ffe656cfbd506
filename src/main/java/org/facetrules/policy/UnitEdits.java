package org.facetrules.policy;

/** Whether a payer judges claims by the national unit limits. */
public enum UnitEdits {
  /** The payer's claims are judged by the unit limits. */
  APPLIED,
  /** The unit limits are not the payer's. */
  NOT_APPLIED
}
