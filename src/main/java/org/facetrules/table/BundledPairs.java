package org.facetrules.table;

import java.util.Locale;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * Reads the pair table of a setting that the library ships: each row names facet codes, the column
 * they stand in, what their pairs share, and the codes in the other column.
 */
final class BundledPairs {
  private static final String UNKNOWN = "?";

  private BundledPairs() {}

  /** {@return "ncci-ptp-practitioner" or "ncci-ptp-outpatient-hospital"} */
  static String name(NcciSetting setting) {
    return "ncci-ptp-" + setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static PairEditTable load(NcciSetting setting) {
    return table(setting, BundledTable.load(name(setting)));
  }

  static PairEditTable table(NcciSetting setting, BundledTable table) {
    String section = setting.label() + " pair table of " + table.edition().asOf();
    PairRows rows = new PairRows();
    table.rows().forEach(row -> add(row, terms(row, section), rows));
    rows.sort(
        (earlier, later, terms) ->
            new IllegalStateException(
                "table %s: two rows of one pair share a day, %s"
                    .formatted(table.edition().table(), terms)));
    return new PairEditTable(setting, table.edition(), rows, UnreadParts.NONE);
  }

  private static void add(BundledTable.Row row, PairTerms terms, PairRows rows) {
    boolean leads = row.text("column").equals("1");
    int[] others = packed(row, "other codes");
    for (int facet : packed(row, "facet codes")) {
      for (int other : others) {
        rows.add(leads ? PackedCode.pair(facet, other) : PackedCode.pair(other, facet), terms, 0);
      }
    }
  }

  private static int[] packed(BundledTable.Row row, String column) {
    return CodeCells.list(row, column).stream().mapToInt(PackedCode::of).toArray();
  }

  private static PairTerms terms(BundledTable.Row row, String section) {
    Citation citation =
        new Citation(
            row.text("key"),
            row.isEmpty("basis") ? section : section + "; " + row.text("basis"),
            EvidenceGrade.valueOf(row.text("grade")));
    return new PairTerms(
        PairIndicator.of(row.text("indicator")),
        row.text("rationale"),
        row.text("first day").equals(UNKNOWN)
            ? DayNumber.UNKNOWN
            : DayNumber.of(row.day("first day")),
        row.isEmpty("last day") ? DayNumber.OPEN : DayNumber.of(row.day("last day")),
        citation);
  }
}
