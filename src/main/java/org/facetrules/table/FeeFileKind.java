package org.facetrules.table;

/** Which table of payment a publisher's file is. */
public enum FeeFileKind {
  /** Relative values (PPRRVU) as CSV. */
  RELATIVE_VALUES("relative values"),
  /** Geographic practice cost indices (GPCI) as CSV. */
  LOCALITIES("geographic indices"),
  /** The counties of localities (LOCCO) as CSV. */
  COUNTIES("counties of localities"),
  /** The localities of ZIP codes (ZIP5), fixed width. */
  ZIP_CODES("localities of ZIP codes");

  private final String label;

  FeeFileKind(String label) {
    this.label = label;
  }

  /** {@return the kind in a few words, for people} */
  public String label() {
    return label;
  }
}
