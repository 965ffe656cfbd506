package org.facetrules.table;

/** Where a modifier can stand when facet codes are billed. */
public enum ModifierUse {
  /** On lines with a facet code. */
  FACET_LINES("on facet lines"),
  /** On lines with a facet code, rarely. */
  FACET_LINES_RARELY("rarely on facet lines"),
  /** On lines with a facet injection, not on lines with a destruction. */
  INJECTION_LINES_ONLY("on injection lines only"),
  /** On facet lines of professional claims. */
  PROFESSIONAL_CLAIMS_ONLY("on professional claims only"),
  /** On facet lines of facility claims. */
  FACILITY_CLAIMS_ONLY("on facility claims only"),
  /** On the line of the visit beside the procedure. */
  VISIT_LINE_ONLY("on the visit line only"),
  /** Allowed, but the payer does of itself what the modifier asks for. */
  NOT_NEEDED("not needed on facet lines"),
  /** On lines with other services. */
  NOT_ON_FACET_LINES("not on facet lines"),
  /** Wrong on a line with a facet code. */
  NEVER("never");

  private final String label;

  ModifierUse(String label) {
    this.label = label;
  }

  /** {@return where it can stand, for people} */
  public String label() {
    return label;
  }

  static ModifierUse of(String cell) {
    for (ModifierUse use : values()) {
      if (use.label.equals(cell)) {
        return use;
      }
    }
    throw new IllegalStateException("no modifier use \"" + cell + "\"");
  }
}
