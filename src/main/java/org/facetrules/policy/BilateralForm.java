package org.facetrules.policy;

/** The form in which a level that was treated on both sides is billed. */
public enum BilateralForm {
  /** Modifier 50 on the line, add-on codes too. Units count levels, not sides. */
  MODIFIER_50_ON_EVERY_LINE("modifier 50 on every bilateral line"),
  /** Modifier 50 on the first-level code; add-on codes twice as many units and no modifier. */
  MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE("modifier 50 on the first level, add-on codes twice"),
  /** Two lines, RT then LT; units count the levels of that side. */
  RIGHT_LINE_THEN_LEFT_LINE("RT line, then LT line");

  private final String label;

  BilateralForm(String label) {
    this.label = label;
  }

  /** {@return the form in a few words, for people} */
  public String label() {
    return label;
  }
}
