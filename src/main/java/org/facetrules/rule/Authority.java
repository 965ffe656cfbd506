package org.facetrules.rule;

/** Whose statement a rule rests on. */
public enum Authority {
  /** The code set and those who explain it. */
  CODE_SET("code set"),
  /** The national correct coding tables and their manual. */
  NCCI("national correct coding tables"),
  /** The Medicare program nationally. */
  CMS("CMS"),
  /** A Medicare contractor's policy or article. */
  CONTRACTOR("Medicare contractor"),
  /** Another payer. */
  PAYER("payer"),
  /** The claim form. */
  CLAIM_FORM("claim form"),
  /** This library: derived from graded facts. */
  LIBRARY("this library"),
  /** The practice or billing house that wrote the rule. */
  HOUSE("house");

  private final String label;

  Authority(String label) {
    this.label = label;
  }

  /** {@return the authority in a few words, for people} */
  public String label() {
    return label;
  }
}
