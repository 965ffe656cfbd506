package org.facetrules.encounter;

/** From which side vertebrae were fused. */
public enum FusionApproach {
  /** From the front, as in anterior lumbar interbody fusion. */
  ANTERIOR("anterior"),
  /** From the back. */
  POSTERIOR("posterior");

  private final String label;

  FusionApproach(String label) {
    this.label = label;
  }

  /** {@return the approach in one word, for people} */
  public String label() {
    return label;
  }
}
