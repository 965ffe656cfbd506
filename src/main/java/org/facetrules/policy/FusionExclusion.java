package org.facetrules.policy;

/** Which fusions of the spine exclude a facet procedure. */
public enum FusionExclusion {
  /** Anterior lumbar interbody fusion; the policy does not say whether only at the fused level. */
  AFTER_ANTERIOR_LUMBAR_FUSION("anterior lumbar fusion"),
  /** A posterior fusion of the level treated. */
  POSTERIOR_AT_LEVEL("posterior fusion of the level"),
  /** Any fusion of the level treated. */
  ANY_AT_LEVEL("any fusion of the level");

  private final String label;

  FusionExclusion(String label) {
    this.label = label;
  }

  /** {@return the exclusion in a few words, for people} */
  public String label() {
    return label;
  }
}
