package org.facetrules.table;

import java.util.Locale;

/** When an element of the record comes to be. */
public enum DocumentationPhase {
  /** Before the procedure. */
  BEFORE("before the procedure"),
  /** In the report of the procedure. */
  PROCEDURE("at the procedure"),
  /** In the notes after it. */
  FOLLOW_UP("after the procedure"),
  /** With the claim. */
  CLAIM("with the claim"),
  /** At each visit. */
  ALWAYS("at each visit");

  private final String label;

  DocumentationPhase(String label) {
    this.label = label;
  }

  /** {@return the phase in a few words, for people} */
  public String label() {
    return label;
  }

  static DocumentationPhase of(String cell) {
    return valueOf(cell.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
