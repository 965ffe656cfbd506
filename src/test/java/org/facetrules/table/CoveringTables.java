package org.facetrules.table;

/** National tables of the first quarter of 2026, few rows of each, so that its days are covered. */
public final class CoveringTables {
  private CoveringTables() {}

  /** {@return the tables that the library ships, with pairs and add-on edits of that quarter} */
  public static NationalTables firstQuarterOf2026() {
    return PublisherSamples.load(
            pairs(1, "27096 64493  20240101 * 1 Reason"),
            pairs(2, "64451 64493  20240101 * 1 Reason"),
            pairs(3, "64635 64493  20240101 * 1 Reason"),
            pairs(4, "99213 99214  20240101 * 1 Reason"),
            addOns("1\t64494\t\t64493\t\t2013001\t\t\n1\t64495\t\t64494\t\t2020001\t\t\n"))
        .tables();
  }

  private static PublisherFile pairs(int part, String row) {
    return PublisherSamples.file("ccipra-v320r0-f" + part + ".TXT", PublisherSamples.pairs(row));
  }

  private static PublisherFile addOns(String rows) {
    return PublisherSamples.file("AOC_V2026Q1-MCR.txt", PublisherSamples.ADD_ON_HEAD + rows);
  }
}
