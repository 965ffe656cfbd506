package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;

/**
 * Reads the counties of localities (LOCCO) as CSV: a title, a header with a misspelt name and
 * blanks behind others, blank lines between groups. Numbers have lost their leading zeros, and a
 * state stands on the first of its rows only.
 */
final class CountyFileReader {
  private static final int COLUMNS = 5;

  private final FileBytes file;
  private final QuotedRows rows;
  private String state = "";

  CountyFileReader(FileBytes file) throws IOException {
    this.file = file;
    this.rows = new QuotedRows(file, FileText.read(file), ',');
  }

  List<LocalityCounties> read() {
    readHeader();
    ImmutableList.Builder<LocalityCounties> found = ImmutableList.builder();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      QuotedRows.Row cells = row.orElseThrow();
      if (!cells.cells().stream().allMatch(String::isBlank)) {
        found.add(counties(cells));
      }
    }
    return found.build();
  }

  private void readHeader() {
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      QuotedRows.Row cells = row.orElseThrow();
      if (cells.cells().size() == COLUMNS && cells.tidy(1).equals("Locality Number")) {
        return;
      }
    }
    throw file.refuse(
        "no header",
        "a header of contractor, \"Locality Number\", \"State\", \"Fee Schedule Area\","
            + " \"Counties\"");
  }

  private LocalityCounties counties(QuotedRows.Row row) {
    if (row.cells().size() != COLUMNS) {
      throw file.refuse(row.line(), row.cells().size() + " cells", "5 cells between commas");
    }
    if (!row.tidy(2).isEmpty()) {
      state = row.tidy(2);
    }
    if (state.isEmpty()) {
      throw file.refuse(row.line(), 3, "State", "", "the name of a state");
    }
    return new LocalityCounties(
        number(row, 0, "Medicare Adminstrative Contractor", 5),
        number(row, 1, "Locality Number", 2),
        state,
        row.tidy(3),
        row.tidy(4));
  }

  private String number(QuotedRows.Row row, int column, String name, int digits) {
    String number = row.tidy(column);
    if (!number.matches("\\d{1," + digits + "}")) {
      throw file.refuse(
          row.line(),
          column + 1,
          name,
          row.cells().get(column),
          "a number of at most " + digits + " digits");
    }
    return "0".repeat(digits - number.length()) + number;
  }
}
