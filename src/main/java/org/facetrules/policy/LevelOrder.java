package org.facetrules.policy;

/**
 * The order in which the levels of a code family and region take the first, second and third code.
 * No source fixes it; it is the library's choice and can be switched.
 */
public enum LevelOrder {
  /** Levels treated on both sides first, then from cranial to caudal. */
  BILATERAL_FIRST("bilateral levels first, then cranial to caudal"),
  /** From cranial to caudal, whatever the sides. */
  CRANIAL_FIRST("cranial to caudal");

  private final String label;

  LevelOrder(String label) {
    this.label = label;
  }

  /** {@return the order in a few words, for people} */
  public String label() {
    return label;
  }
}
