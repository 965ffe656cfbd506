package org.facetrules.table;

import java.util.Locale;

/** Whose denials a pair of codes is for. */
public enum DenialPayers {
  /** Of every payer. */
  ALL("every payer"),
  /** Of Original Medicare. */
  MEDICARE("Medicare"),
  /** Of every other payer. */
  OTHER("other payers");

  private final String label;

  DenialPayers(String label) {
    this.label = label;
  }

  /** {@return the payers in a few words, for people} */
  public String label() {
    return label;
  }

  static DenialPayers of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
