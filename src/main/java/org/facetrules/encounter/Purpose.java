package org.facetrules.encounter;

/** Why an injection was given. */
public enum Purpose {
  /** To find out whether the joint is the source of the pain. */
  DIAGNOSTIC("diagnostic"),
  /** To treat the pain. */
  THERAPEUTIC("therapeutic");

  private final String label;

  Purpose(String label) {
    this.label = label;
  }

  /** {@return the purpose in one word, for people} */
  public String label() {
    return label;
  }
}
