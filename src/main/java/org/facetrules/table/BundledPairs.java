package org.facetrules.table;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * Reads the pair table of a setting that the library ships: each row names facet codes, the column
 * they stand in, what their pairs share, and the codes in the other column.
 */
final class BundledPairs {
  private static final String UNKNOWN = "?";

  /** What a long has left beside two codes and its sign; the tables have some hundred terms. */
  private static final int KIND_BITS = 63 - 2 * PackedCode.BITS;

  private static final int CODE_AND_BLANK = 6;

  private BundledPairs() {}

  /** {@return "ncci-ptp-practitioner" or "ncci-ptp-outpatient-hospital"} */
  static String name(NcciSetting setting) {
    return "ncci-ptp-" + setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static PairEditTable load(NcciSetting setting) {
    return table(setting, BundledTable.load(name(setting)));
  }

  static PairEditTable table(NcciSetting setting, BundledTable table) {
    PairRows rows = rows(table, setting.label() + " pair table of " + table.edition().asOf());
    rows.sort(
        (earlier, later, terms) ->
            new IllegalStateException(
                "table %s: two rows of one pair share a day, %s"
                    .formatted(table.edition().table(), terms)));
    return new PairEditTable(setting, table.edition().throughItsQuarter(), rows, UnreadParts.NONE);
  }

  /**
   * {@return the rows in order}
   *
   * <p>Pair and terms are sorted as one number, as this is the first thing that a claim waits for.
   */
  private static PairRows rows(BundledTable table, String section) {
    PairRows rows = new PairRows();
    // Terms that end earlier get the lower number.
    List<Line> lines =
        table.rows().stream()
            .map(row -> Line.of(row, terms(row, section)))
            .sorted(Comparator.comparingInt(line -> line.terms().last()))
            .toList();
    long[] sorted = new long[lines.stream().mapToInt(Line::pairs).sum()];
    int next = 0;
    for (Line line : lines) {
      next = line.write(rows.kind(line.terms()), sorted, next);
    }
    Arrays.sort(sorted);
    for (long pair : sorted) {
      rows.add(pair >> KIND_BITS, (int) pair & ((1 << KIND_BITS) - 1), 0);
    }
    return rows;
  }

  /** A line of the table: each of some facet codes with each of the codes in the other column. */
  private record Line(
      PairTerms terms, boolean leads, ImmutableIntArray facets, ImmutableIntArray others) {
    static Line of(BundledTable.Row row, PairTerms terms) {
      return new Line(
          terms,
          row.text("column").equals("1"),
          packed(row, "facet codes"),
          packed(row, "other codes"));
    }

    int pairs() {
      return facets.length() * others.length();
    }

    /** {@return the place after the last pair written} */
    int write(int kind, long[] to, int from) {
      int next = from;
      for (int i = 0; i < facets.length(); i++) {
        int facet = facets.get(i);
        for (int j = 0; j < others.length(); j++) {
          int other = others.get(j);
          long pair = leads ? PackedCode.pair(facet, other) : PackedCode.pair(other, facet);
          to[next++] = (pair << KIND_BITS) | kind;
        }
      }
      return next;
    }
  }

  /** {@return the codes of a cell, five characters each with a blank between them} */
  private static ImmutableIntArray packed(BundledTable.Row row, String column) {
    byte[] text = row.text(column).getBytes(US_ASCII);
    int[] codes = new int[(text.length + 1) / CODE_AND_BLANK];
    for (int i = 0; i < codes.length; i++) {
      int end = Math.min((i + 1) * CODE_AND_BLANK - 1, text.length);
      codes[i] = PackedCode.of(text, i * CODE_AND_BLANK, end);
      if (codes[i] == PackedCode.NONE || (end < text.length && text[end] != ' ')) {
        throw new IllegalStateException("no list of codes: \"" + row.text(column) + "\"");
      }
    }
    return ImmutableIntArray.copyOf(codes);
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
        citation,
        row.isEmpty("basis") ? citation : new Citation("NS", section, EvidenceGrade.A));
  }
}
