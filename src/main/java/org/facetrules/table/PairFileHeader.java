package org.facetrules.table;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads what stands before the rows of a pair file: a notice, a title, and a header whose cells are
 * wrapped over several lines. It ends by its structure: a header line that goes on leaves its first
 * two cells empty.
 */
final class PairFileHeader {
  /** The columns, by the words that their wrapped names start with. */
  static final List<String> COLUMNS =
      List.of(
          "Column 1",
          "Column 2",
          "*=in existence prior to 1996",
          "Effective Date",
          "Deletion Date",
          "Modifier",
          "PTP Edit Rationale");

  private static final int LONGEST_PREAMBLE = 40;

  private final FileBytes file;
  private final FileLines lines;

  /** The first line before the rows with more than one cell, which may be a header misspelt. */
  private long namesLine;

  private String firstName = "";

  PairFileHeader(FileBytes file, FileLines lines) {
    this.file = file;
    this.lines = lines;
  }

  /** Reads up to the first row, which is the next line then. */
  void read() throws IOException {
    List<StringBuilder> names = new ArrayList<>();
    long headerLine = 0;
    while (lines.next()) {
      List<String> cells = Splitter.on('\t').trimResults().splitToList(lines.text());
      if (headerLine > 0 && !isContinued(cells)) {
        checkHeader(names, headerLine);
        lines.pushBack();
        return;
      }
      if (headerLine == 0 && cells.get(0).matches("(?i)column \\d")) {
        headerLine = lines.number();
      }
      noteNames(cells);
      if (headerLine > 0) {
        join(names, cells);
      } else if (isRow(cells) || lines.number() > LONGEST_PREAMBLE) {
        throw namesLine > 0 ? misspelt() : noHeader(PublisherFileException.quote(lines.text()));
      }
    }
    throw noHeader("the end of the file");
  }

  private static boolean isContinued(List<String> cells) {
    return cells.size() > 1 && cells.get(0).isEmpty() && cells.get(1).isEmpty();
  }

  private void noteNames(List<String> cells) {
    long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
    if (namesLine == 0 && filled > 1 && !isRow(cells)) {
      namesLine = lines.number();
      firstName = cells.get(0);
    }
  }

  private PublisherFileException misspelt() {
    return file.refuse(
        namesLine, 1, COLUMNS.get(0), firstName, "a column named \"" + COLUMNS.get(0) + "\"");
  }

  private static boolean isRow(List<String> cells) {
    return cells.get(0).matches("[0-9A-Z]{5}");
  }

  private PublisherFileException noHeader(String found) {
    return file.refuse(
        new PublisherFileException.Place(Math.max(1, lines.number()), 1, COLUMNS.get(0)),
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
}
