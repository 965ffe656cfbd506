package org.facetrules.table;

/** Which national table a publisher's file is a part of. */
public enum PublisherTable {
  /** Procedure-to-procedure edits (PTP): tab-separated text in parts f1 to f4. */
  PAIR_EDITS("pair edits"),
  /** Medically unlikely edits (MUE): a CSV file. */
  UNIT_LIMITS("unit limits"),
  /** Add-on code edits (AOC): a text file. */
  ADD_ON_EDITS("add-on edits");

  private final String label;

  PublisherTable(String label) {
    this.label = label;
  }

  /** {@return the name of the table, for people} */
  public String label() {
    return label;
  }
}
