package org.facetrules.table;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.facetrules.source.Citation;

/**
 * Reads one part of a pair file (PTP) as it streams by: lines of a preamble, a header whose cells
 * are wrapped over several lines, then rows of seven cells between tabs. Every row is checked; rows
 * with a facet code that were ever in force are kept. Two rows of one pair that share a day are
 * refused where they follow each other here, and among the kept rows wherever they stand.
 */
final class PairFileReader {
  /** The columns, by the words that their wrapped names start with. */
  private static final List<String> COLUMNS =
      List.of(
          "Column 1",
          "Column 2",
          "*=in existence prior to 1996",
          "Effective Date",
          "Deletion Date",
          "Modifier",
          "PTP Edit Rationale");

  private static final int ONE = 0;
  private static final int TWO = 1;
  private static final int BEFORE_1996 = 2;
  private static final int FIRST = 3;
  private static final int LAST = 4;
  private static final int INDICATOR = 5;
  private static final int RATIONALE = 6;
  private static final int LONGEST_PREAMBLE = 40;

  private final FileBytes file;
  private final FileLines lines;
  private final Citation citation;
  private final PairRows rows;
  private final long place;

  private final int[] starts = new int[COLUMNS.size()];
  private final int[] ends = new int[COLUMNS.size()];
  private final List<byte[]> rationales = new ArrayList<>();
  private final List<String> rationaleTexts = new ArrayList<>();

  private long previousPair = -1;
  private int previousFirst;
  private int previousLast;

  private long count;
  private long kept;
  private long neverInForce;
  private int earliest = DayNumber.OPEN;
  private int latest;
  private int firstColumnOne = PackedCode.NONE;
  private int lastColumnOne = PackedCode.NONE;
  private boolean ascending = true;

  /**
   * Reads into rows.
   *
   * @param file the file, at its start
   * @param citation what its rows cite
   * @param rows takes the kept rows
   * @param place the number of the file, put before the line in the places of rows
   */
  PairFileReader(FileBytes file, Citation citation, PairRows rows, int place) {
    this.file = file;
    this.lines = new FileLines(file);
    this.citation = citation;
    this.rows = rows;
    this.place = (long) place << 32;
  }

  /**
   * What one part held.
   *
   * @param rows all rows
   * @param kept the rows with a facet code that were ever in force
   * @param neverInForce the rows with a facet code and indicator 9
   * @param earliest the earliest first day of all rows
   * @param latest the latest first day of all rows
   * @param firstColumnOne the first column 1 code
   * @param lastColumnOne the last column 1 code
   * @param ascending whether column 1 is in the order of the codes
   */
  record Part(
      long rows,
      long kept,
      long neverInForce,
      int earliest,
      int latest,
      int firstColumnOne,
      int lastColumnOne,
      boolean ascending) {}

  Part read() throws IOException {
    readHeader();
    while (lines.next()) {
      readRow();
    }
    if (count == 0) {
      throw file.refuse(lines.number(), "the end of the file", "rows after the header");
    }
    return new Part(
        count, kept, neverInForce, earliest, latest, firstColumnOne, lastColumnOne, ascending);
  }

  private void readHeader() throws IOException {
    List<StringBuilder> names = new ArrayList<>();
    long headerLine = 0;
    while (lines.next()) {
      List<String> cells = Splitter.on('\t').trimResults().splitToList(lines.text());
      if (headerLine > 0 && !isContinued(cells)) {
        checkHeader(names, headerLine);
        lines.pushBack();
        return;
      }
      if (headerLine == 0 && cells.get(ONE).matches("(?i)column \\d")) {
        headerLine = lines.number();
      }
      if (headerLine > 0) {
        join(names, cells);
      } else if (isRow(cells) || lines.number() > LONGEST_PREAMBLE) {
        throw noHeader(PublisherFileException.quote(lines.text()));
      }
    }
    throw noHeader("the end of the file");
  }

  private static boolean isContinued(List<String> cells) {
    return cells.size() > 1 && cells.get(ONE).isEmpty() && cells.get(TWO).isEmpty();
  }

  private static boolean isRow(List<String> cells) {
    return cells.get(ONE).matches("[0-9A-Z]{5}");
  }

  private PublisherFileException noHeader(String found) {
    return file.refuse(
        Math.max(1, lines.number()),
        found,
        "a header that starts with \"Column 1\" and \"Column 2\", then rows");
  }

  private static void join(List<StringBuilder> names, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i == names.size()) {
        names.add(new StringBuilder());
      }
      if (!cells.get(i).isEmpty()) {
        names.get(i).append(names.get(i).isEmpty() ? "" : " ").append(cells.get(i));
      }
    }
  }

  private void checkHeader(List<StringBuilder> names, long line) {
    for (int i = 0; i < Math.max(names.size(), COLUMNS.size()); i++) {
      String name = i < names.size() ? names.get(i).toString() : "";
      if (i >= COLUMNS.size() ? !name.isEmpty() : !isNamed(name, COLUMNS.get(i))) {
        throw file.refuse(
            line,
            i + 1,
            i < COLUMNS.size() ? COLUMNS.get(i) : "",
            name,
            i < COLUMNS.size()
                ? "a column named \"" + COLUMNS.get(i) + "\""
                : "no more than seven columns");
      }
    }
  }

  private static boolean isNamed(String found, String name) {
    return CharMatcher.whitespace()
        .collapseFrom(found, ' ')
        .toLowerCase(Locale.ROOT)
        .startsWith(name.toLowerCase(Locale.ROOT));
  }

  private void readRow() {
    split();
    int one = code(ONE);
    int two = code(TWO);
    checkMark();
    int first = day(FIRST);
    int last = isStar(LAST) ? DayNumber.OPEN : day(LAST);
    byte indicator = indicator();
    String rationale = rationale();
    long pair = PackedCode.pair(one, two);
    boolean everInForce = indicator != '9';
    if (everInForce) {
      checkDays(pair, first, last);
    }
    count++;
    earliest = Math.min(earliest, first);
    latest = Math.max(latest, first);
    follow(one);
    if (FacetScope.hasPair(one, two)) {
      keep(pair, indicator, rationale, first, last);
    }
  }

  private void split() {
    byte[] bytes = lines.bytes();
    int cell = 0;
    int start = lines.start();
    int end = lines.end();
    for (int i = start; i < end; i++) {
      if (bytes[i] == '\t') {
        if (cell < COLUMNS.size()) {
          starts[cell] = start;
          ends[cell] = i;
        }
        cell++;
        start = i + 1;
      }
    }
    if (cell != COLUMNS.size() - 1) {
      throw file.refuse(
          lines.number(),
          "%s cells in %s%s"
              .formatted(
                  cell + 1,
                  PublisherFileException.quote(lines.text()),
                  lines.isTerminated() ? "" : ", at the end of the file"),
          "7 cells between tabs");
    }
    starts[cell] = start;
    ends[cell] = end;
  }

  private int code(int column) {
    int code = PackedCode.of(lines.bytes(), starts[column], ends[column]);
    if (code == PackedCode.NONE) {
      throw refuse(column, "a code of five digits or capital letters");
    }
    return code;
  }

  private void checkMark() {
    if (!isStar(BEFORE_1996) && !cell(BEFORE_1996).isBlank()) {
      throw refuse(BEFORE_1996, "* or nothing");
    }
  }

  private int day(int column) {
    int day = DayNumber.parse(lines.bytes(), starts[column], ends[column]);
    if (day == DayNumber.NONE) {
      throw refuse(
          column, column == LAST ? "a day as YYYYMMDD, or * for none" : "a day as YYYYMMDD");
    }
    return day;
  }

  private byte indicator() {
    byte indicator = lines.bytes()[starts[INDICATOR]];
    boolean known = indicator == '0' || indicator == '1' || indicator == '9';
    if (!known || ends[INDICATOR] - starts[INDICATOR] != 1) {
      throw refuse(INDICATOR, "0, 1 or 9");
    }
    return indicator;
  }

  /** {@return the reason; few of them stand in a file, so that each is made a string once} */
  private String rationale() {
    for (int i = 0; i < rationales.size(); i++) {
      if (lines.isSame(rationales.get(i), starts[RATIONALE], ends[RATIONALE])) {
        return rationaleTexts.get(i);
      }
    }
    String text = cell(RATIONALE).strip();
    if (text.isEmpty()) {
      throw refuse(RATIONALE, "a reason");
    }
    if (!lines.isTerminated()) {
      // A cut line still has seven cells when the cut is in the last.
      throw refuse(RATIONALE, "a reason that an earlier row has, as the line has no end");
    }
    rationales.add(Arrays.copyOfRange(lines.bytes(), starts[RATIONALE], ends[RATIONALE]));
    rationaleTexts.add(text);
    return text;
  }

  private void checkDays(long pair, int first, int last) {
    if (last < first) {
      throw refuse(LAST, "a day not before the effective day " + DayNumber.day(first));
    }
    if (pair == previousPair && first <= previousLast && previousFirst <= last) {
      throw refuse(FIRST, "a day after the row before it, which is of the same pair, has ended");
    }
    previousPair = pair;
    previousFirst = first;
    previousLast = last;
  }

  private void follow(int one) {
    if (firstColumnOne == PackedCode.NONE) {
      firstColumnOne = one;
    }
    ascending &= one >= lastColumnOne;
    lastColumnOne = one;
  }

  private void keep(long pair, byte indicator, String rationale, int first, int last) {
    if (indicator == '9') {
      neverInForce++;
      return;
    }
    PairIndicator known = indicator == '0' ? PairIndicator.NEVER : PairIndicator.WITH_MODIFIER;
    rows.add(pair, new PairTerms(known, rationale, first, last, citation), place + lines.number());
    kept++;
  }

  private boolean isStar(int column) {
    return ends[column] - starts[column] == 1 && lines.bytes()[starts[column]] == '*';
  }

  private String cell(int column) {
    return lines.text(starts[column], ends[column]);
  }

  private PublisherFileException refuse(int column, String expected) {
    return file.refuse(lines.number(), column + 1, COLUMNS.get(column), cell(column), expected);
  }

  /** {@return the refusal of a row that shares a day with an earlier row of its pair} */
  static PublisherFileException clash(String file, long line, String earlier) {
    return new PublisherFileException(
        file,
        new PublisherFileException.Place(line, FIRST + 1, COLUMNS.get(FIRST)),
        "a second row of the pair",
        "a day that " + earlier + " does not cover");
  }
}
