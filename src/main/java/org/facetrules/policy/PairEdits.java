package org.facetrules.policy;

/** Whether a payer judges claims by the national pair edits. */
public enum PairEdits {
  /** The payer's claims are judged by the pair edits. */
  APPLIED,
  /** The pair edits are not the payer's; only what the code set itself includes is told apart. */
  NOT_APPLIED
}
