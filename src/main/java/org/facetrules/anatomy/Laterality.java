package org.facetrules.anatomy;

/**
 * The side of the spine on which a joint or nerve was treated. A side that is not documented is an
 * absent laterality, not a constant of its own.
 */
public enum Laterality {
  /** The left side only. */
  LEFT("left"),
  /** The right side only. */
  RIGHT("right"),
  /** Both sides. */
  BILATERAL("bilateral");

  private final String label;

  Laterality(String label) {
    this.label = label;
  }

  /** {@return "left", "right" or "bilateral"} */
  public String label() {
    return label;
  }

  /** {@return the other side; both sides stay both sides} */
  public Laterality mirror() {
    return switch (this) {
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
      case BILATERAL -> BILATERAL;
    };
  }

  /**
   * {@return the sides treated when this side and another were; left and right are bilateral}
   *
   * @param other the other side
   */
  public Laterality join(Laterality other) {
    return this == other ? this : BILATERAL;
  }

  /**
   * {@return whether treating this side treats all of another; bilateral covers everything}
   *
   * @param other the side that may be covered
   */
  public boolean covers(Laterality other) {
    return join(other) == this;
  }

  /** {@return the same as {@link #label()}} */
  @Override
  public String toString() {
    return label;
  }
}
