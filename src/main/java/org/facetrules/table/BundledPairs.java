package org.facetrules.table;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
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

  /** A class of its own and no lambda: a first claim waits for every lambda to be linked. */
  private static final Comparator<Line> BY_LAST_DAY =
      new Comparator<>() {
        @Override
        public int compare(Line one, Line other) {
          return Integer.compare(one.terms().last(), other.terms().last());
        }
      };

  private BundledPairs() {}

  /** {@return "ncci-ptp-practitioner" or "ncci-ptp-outpatient-hospital"} */
  static String name(NcciSetting setting) {
    return "ncci-ptp-" + setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static PairEditTable load(NcciSetting setting) {
    return table(setting, BundledTable.load(name(setting)));
  }

  /** A table whose rows are sorted when they are first asked for. */
  static PairEditTable table(NcciSetting setting, BundledTable table) {
    String section = setting.label() + " pair table of " + table.edition().asOf();
    return new PairEditTable(
        setting,
        table.edition().throughItsQuarter(),
        UnreadParts.NONE,
        Suppliers.memoize(() -> sorted(table, lines(table, section))),
        Suppliers.memoize(() -> sorted(table, amongFacetCodes(lines(table, section)))));
  }

  private static List<Line> amongFacetCodes(List<Line> lines) {
    List<Line> among = new ArrayList<>();
    for (Line line : lines) {
      Line facets = line.amongFacetCodes();
      if (facets.pairs() > 0) {
        among.add(facets);
      }
    }
    return among;
  }

  private static SortedPairs sorted(BundledTable table, List<Line> lines) {
    PairRows rows = rows(lines);
    rows.sort(
        (earlier, later, terms) ->
            new IllegalStateException(
                "table %s: two rows of one pair share a day, %s"
                    .formatted(table.edition().table(), terms)));
    return new SortedPairs(rows);
  }

  /**
   * {@return the rows in order}
   *
   * <p>Pair and terms are sorted as one number, as this is the first thing that a claim waits for.
   */
  private static PairRows rows(List<Line> lines) {
    PairRows rows = new PairRows();
    int size = 0;
    for (Line line : lines) {
      size += line.pairs();
    }
    long[] sorted = new long[size];
    int next = 0;
    for (Line line : lines) {
      next = line.write(rows.kind(line.terms()), sorted, next);
    }
    Arrays.sort(sorted);
    rows.addAll(sorted, KIND_BITS);
    return rows;
  }

  /** {@return the lines, so that terms that end earlier get the lower number} */
  private static List<Line> lines(BundledTable table, String section) {
    List<Line> lines = new ArrayList<>();
    for (BundledTable.Row row : table.rows()) {
      lines.add(new Line(row, terms(row, section)));
    }
    lines.sort(BY_LAST_DAY);
    return lines;
  }

  /** A line of the table: each of some facet codes with each of the codes in the other column. */
  private static final class Line {
    private final PairTerms terms;
    private final boolean leads;
    private final int[] facets;
    private final int[] others;

    Line(BundledTable.Row row, PairTerms terms) {
      this(
          terms,
          row.text("column").equals("1"),
          packed(row.text("facet codes")),
          packed(row.text("other codes")));
    }

    private Line(PairTerms terms, boolean leads, int[] facets, int[] others) {
      this.terms = terms;
      this.leads = leads;
      this.facets = facets;
      this.others = others;
    }

    Line amongFacetCodes() {
      int[] among = new int[others.length];
      int count = 0;
      for (int other : others) {
        if (FacetScope.isFacet(other)) {
          among[count++] = other;
        }
      }
      return new Line(terms, leads, facets, Arrays.copyOf(among, count));
    }

    PairTerms terms() {
      return terms;
    }

    int pairs() {
      return facets.length * others.length;
    }

    /** {@return the place after the last pair written} */
    int write(int kind, long[] to, int from) {
      int next = from;
      for (int facet : facets) {
        for (int other : others) {
          long pair = leads ? PackedCode.pair(facet, other) : PackedCode.pair(other, facet);
          to[next++] = (pair << KIND_BITS) | kind;
        }
      }
      return next;
    }
  }

  /** {@return the codes of a cell, five characters each with a blank between them} */
  private static int[] packed(String cell) {
    byte[] text = cell.getBytes(US_ASCII);
    int[] codes = new int[(text.length + 1) / CODE_AND_BLANK];
    for (int i = 0; i < codes.length; i++) {
      int end = Math.min((i + 1) * CODE_AND_BLANK - 1, text.length);
      codes[i] = PackedCode.of(text, i * CODE_AND_BLANK, end);
      if (codes[i] == PackedCode.NONE || (end < text.length && text[end] != ' ')) {
        throw new IllegalStateException("no list of codes: \"" + cell + "\"");
      }
    }
    return codes;
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
