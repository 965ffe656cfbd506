package org.facetrules.table;

import java.util.Arrays;

/** The seven cells of the current row of a pair file, read where they stand in the line. */
final class PairFileCells {
  static final int ONE = 0;
  static final int TWO = 1;
  static final int BEFORE_1996 = 2;
  static final int FIRST = 3;
  static final int LAST = 4;
  static final int INDICATOR = 5;
  static final int RATIONALE = 6;

  private final FileBytes file;
  private final FileLines lines;
  private final int[] starts = new int[PairFileHeader.COLUMNS.size()];
  private final int[] ends = new int[PairFileHeader.COLUMNS.size()];

  PairFileCells(FileBytes file, FileLines lines) {
    this.file = file;
    this.lines = lines;
  }

  void split() {
    byte[] bytes = lines.bytes();
    int cell = 0;
    int start = lines.start();
    int end = lines.end();
    for (int i = start; i < end; i++) {
      if (bytes[i] == '\t') {
        if (cell < PairFileHeader.COLUMNS.size()) {
          starts[cell] = start;
          ends[cell] = i;
        }
        cell++;
        start = i + 1;
      }
    }
    if (cell != PairFileHeader.COLUMNS.size() - 1) {
      throw wrongCount(cell + 1);
    }
    starts[cell] = start;
    ends[cell] = end;
  }

  private PublisherFileException wrongCount(int cells) {
    String row = PublisherFileException.quote(lines.text());
    return file.refuse(
        WrongCellCount.place(lines.number(), cells, lines.isTerminated(), PairFileHeader.COLUMNS),
        WrongCellCount.found(WrongCellCount.cells(cells) + " in " + row, lines.isTerminated()),
        "7 cells between tabs");
  }

  int code(int column) {
    int code = PackedCode.of(lines.bytes(), starts[column], ends[column]);
    if (code == PackedCode.NONE) {
      throw refuse(column, "a code of five digits or capital letters");
    }
    return code;
  }

  void checkMark() {
    if (!isStar(BEFORE_1996) && !cell(BEFORE_1996).isBlank()) {
      throw refuse(BEFORE_1996, "* or nothing");
    }
  }

  int day(int column) {
    int day = DayNumber.parse(lines.bytes(), starts[column], ends[column]);
    if (day == DayNumber.NONE) {
      throw refuse(
          column, column == LAST ? "a day as YYYYMMDD, or * for none" : "a day as YYYYMMDD");
    }
    return day;
  }

  byte indicator() {
    byte indicator = lines.bytes()[starts[INDICATOR]];
    boolean known = indicator == '0' || indicator == '1' || indicator == '9';
    if (!known || ends[INDICATOR] - starts[INDICATOR] != 1) {
      throw refuse(INDICATOR, "0, 1 or 9");
    }
    return indicator;
  }

  boolean isStar(int column) {
    return ends[column] - starts[column] == 1 && lines.bytes()[starts[column]] == '*';
  }

  String cell(int column) {
    return lines.text(starts[column], ends[column]);
  }

  PublisherFileException refuse(int column, String expected) {
    return file.refuse(
        lines.number(), column + 1, PairFileHeader.COLUMNS.get(column), cell(column), expected);
  }

  boolean isSame(int column, byte[] text) {
    return lines.isSame(text, starts[column], ends[column]);
  }

  byte[] bytes(int column) {
    return Arrays.copyOfRange(lines.bytes(), starts[column], ends[column]);
  }
}
