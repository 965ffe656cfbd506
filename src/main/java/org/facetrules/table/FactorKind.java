package org.facetrules.table;

import java.util.Arrays;

/** Which conversion factor a physician is paid by; since 2026 there are two. */
public enum FactorKind {
  /** Not a qualifying participant in an advanced alternative payment model. */
  NON_QUALIFYING("non-qualifying"),
  /** A qualifying participant in an advanced alternative payment model. */
  QUALIFYING("qualifying");

  private final String label;

  FactorKind(String label) {
    this.label = label;
  }

  /** {@return the kind in a word, for people} */
  public String label() {
    return label;
  }

  static FactorKind of(String cell) {
    return Arrays.stream(values())
        .filter(kind -> kind.label.equals(cell))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no kind of factor \"" + cell + "\""));
  }
}
