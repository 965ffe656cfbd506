package org.facetrules.table;

/** Which national table a publisher's file is a part of. */
public enum PublisherTable {
  /** Procedure-to-procedure edits (PTP): tab-separated text in parts f1 to f4. */
  PAIR_EDITS("pair edits", "pair edits (PTP) as tab-separated text", "ccipra-v323r0-f1.txt"),
  /** Medically unlikely edits (MUE): a CSV file. */
  UNIT_LIMITS(
      "unit limits", "unit limits (MUE) as CSV", "MCR_MUE_PractitionerServices_Eff_10-01-2026.csv"),
  /** Add-on code edits (AOC): a text file. */
  ADD_ON_EDITS("add-on edits", "add-on edits (AOC) as text", "AOC_V2026Q4-MCR.txt");

  private final String label;
  private final String form;
  private final String example;

  PublisherTable(String label, String form, String example) {
    this.label = label;
    this.form = form;
    this.example = example;
  }

  /** {@return the name of the table, for people} */
  public String label() {
    return label;
  }

  /** {@return what the files hold and in which form, for people} */
  String form() {
    return form;
  }

  /** {@return a file name as the publisher gives it} */
  String example() {
    return example;
  }
}
