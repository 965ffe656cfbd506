package org.facetrules.anatomy;

/**
 * The two regions in which facet levels are counted. Cervical and thoracic are one region, lumbar
 * and lumbosacral the other.
 */
public enum SpinalRegion {
  /** C0-C1 to T12-L1. The thoracolumbar junction T12-L1 belongs here. */
  CERVICAL_THORACIC("cervical/thoracic"),
  /** L1-L2 to L5-S1. */
  LUMBAR("lumbar");

  private final String label;

  SpinalRegion(String label) {
    this.label = label;
  }

  /** {@return the region as a text names it: "cervical/thoracic" or "lumbar"} */
  public String label() {
    return label;
  }

  /** {@return the same as {@link #label()}} */
  @Override
  public String toString() {
    return label;
  }
}
