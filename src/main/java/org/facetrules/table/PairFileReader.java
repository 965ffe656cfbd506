package org.facetrules.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.source.Citation;

/**
 * Reads one part of a pair file (PTP) as it streams by: after the header, rows of seven cells
 * between tabs. Every row is checked; rows with a facet code that were ever in force are kept. Two
 * rows of one pair that share a day are refused where they follow each other here, and among the
 * kept rows wherever they stand.
 */
final class PairFileReader {
  private final FileBytes file;
  private final FileLines lines;
  private final PairFileCells cells;
  private final Citation citation;
  private final PairRows rows;
  private final long place;

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
    this.cells = new PairFileCells(file, lines);
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
    new PairFileHeader(file, lines).read();
    while (lines.next()) {
      readRow();
    }
    if (count == 0) {
      throw file.refuse(
          new PublisherFileException.Place(lines.number() + 1, 1, PairFileHeader.COLUMNS.get(0)),
          "the end of the file",
          "rows after the header");
    }
    return new Part(
        count, kept, neverInForce, earliest, latest, firstColumnOne, lastColumnOne, ascending);
  }

  private void readRow() {
    cells.split();
    int one = cells.code(PairFileCells.ONE);
    int two = cells.code(PairFileCells.TWO);
    cells.checkMark();
    int first = cells.day(PairFileCells.FIRST);
    int last = cells.isStar(PairFileCells.LAST) ? DayNumber.OPEN : cells.day(PairFileCells.LAST);
    byte indicator = cells.indicator();
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

  /** {@return the reason; few of them stand in a file, so that each is made a string once} */
  private String rationale() {
    for (int i = 0; i < rationales.size(); i++) {
      if (cells.isSame(PairFileCells.RATIONALE, rationales.get(i))) {
        return rationaleTexts.get(i);
      }
    }
    String text = cells.cell(PairFileCells.RATIONALE).strip();
    if (text.isEmpty()) {
      throw cells.refuse(PairFileCells.RATIONALE, "a reason");
    }
    if (!lines.isTerminated()) {
      // A cut line still has seven cells when the cut is in the last.
      throw cells.refuse(
          PairFileCells.RATIONALE, "a reason that an earlier row has, as the line has no end");
    }
    rationales.add(cells.bytes(PairFileCells.RATIONALE));
    rationaleTexts.add(text);
    return text;
  }

  private void checkDays(long pair, int first, int last) {
    if (last < first) {
      throw cells.refuse(
          PairFileCells.LAST, "a day not before the effective day " + DayNumber.day(first));
    }
    if (pair == previousPair && first <= previousLast && previousFirst <= last) {
      throw cells.refuse(
          PairFileCells.FIRST,
          "a day after the row before it, which is of the same pair, has ended");
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
    int kind = rows.kind(new PairTerms(known, rationale, first, last, citation));
    rows.add(pair, kind, place + lines.number());
    kept++;
  }

  /** {@return the refusal of a row that shares a day with an earlier row of its pair} */
  static PublisherFileException clash(String file, long line, String earlier) {
    return new PublisherFileException(
        file,
        new PublisherFileException.Place(
            line, PairFileCells.FIRST + 1, PairFileHeader.COLUMNS.get(PairFileCells.FIRST)),
        "a second row of the pair",
        "a day that " + earlier + " does not cover");
  }
}
