package org.facetrules.table;

import java.util.List;
import org.facetrules.table.PublisherFileException.Place;

/** Says of a row that has too few or too many cells where it goes wrong. */
final class WrongCellCount {
  private WrongCellCount() {}

  /**
   * {@return the first column that is missing or is one too many; of a line without an end the one
   * in which it breaks off}
   *
   * @param line the line of the row
   * @param cells how many cells it has
   * @param ended whether the line has an end
   * @param columns the names of the columns in their order
   */
  static Place place(long line, int cells, boolean ended, List<String> columns) {
    boolean brokenOff = !ended && cells <= columns.size();
    int column = Math.min(brokenOff ? cells : cells + 1, columns.size() + 1);
    return new Place(line, column, column > columns.size() ? "" : columns.get(column - 1));
  }

  static String cells(int count) {
    return count == 1 ? "1 cell" : count + " cells";
  }

  /** {@return what was found, and that the file ends there where it does} */
  static String found(String cells, boolean ended) {
    return cells + (ended ? "" : ", at the end of the file");
  }
}
