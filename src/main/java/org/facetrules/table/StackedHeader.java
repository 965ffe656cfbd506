package org.facetrules.table;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The header of a relative value file: names are split over several rows, one above the other, and
 * single rows of it repeat ("PE RVU", "TOTAL"). A column is named by its cells from top to bottom.
 */
final class StackedHeader {
  private final FileBytes file;
  private final List<QuotedRows.Row> rows = new ArrayList<>();

  StackedHeader(FileBytes file) {
    this.file = file;
  }

  void add(QuotedRows.Row row) {
    rows.add(row);
  }

  /**
   * {@return the places of columns, counted from 0, by name}
   *
   * @param wanted the columns that the file must have
   */
  Map<String, Integer> columns(List<String> wanted) {
    QuotedRows.Row last = rows.get(rows.size() - 1);
    Map<String, Integer> found = new HashMap<>();
    for (int column = 0; column < last.cells().size(); column++) {
      found.putIfAbsent(name(column), column);
    }
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    for (String name : wanted) {
      Integer place = found.get(name);
      if (place == null) {
        throw file.refuse(
            last.line(),
            "a header without a column \"" + name + "\"",
            "columns named " + String.join(", ", wanted));
      }
      places.put(name, place);
    }
    return places.buildOrThrow();
  }

  int width() {
    return rows.get(rows.size() - 1).cells().size();
  }

  private String name(int column) {
    StringBuilder name = new StringBuilder();
    for (QuotedRows.Row row : rows) {
      if (column < row.cells().size() && !row.tidy(column).isEmpty()) {
        name.append(name.isEmpty() ? "" : " ").append(row.tidy(column));
      }
    }
    return name.toString();
  }
}
