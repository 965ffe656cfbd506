package org.facetrules.table;

import java.util.Locale;

/** What an article says of a diagnosis code. */
public enum DiagnosisGroup {
  /** It supports every facet procedure. */
  ALL_PROCEDURES,
  /** It supports the injection or aspiration of a facet cyst alone. */
  CYST_ONLY,
  /** A code of its own that is not on the list. */
  NOT_LISTED,
  /** A header, which cannot be billed. */
  HEADER;

  static DiagnosisGroup of(String cell) {
    return valueOf(cell.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
