package org.facetrules.table;

import com.google.common.collect.ImmutableList;

/** Cuts a line of a bundled table into its cells, and a cell into its words. */
final class CellSplitter {
  private CellSplitter() {}

  /** {@return the pieces between separators, without blanks around them; at least one} */
  static ImmutableList<String> split(String text, char separator) {
    ImmutableList.Builder<String> pieces = ImmutableList.builder();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      pieces.add(text.substring(start, end).strip());
      start = end + 1;
    }
    return pieces.add(text.substring(start).strip()).build();
  }
}
