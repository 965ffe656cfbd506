package org.facetrules.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a fact file by its own, plain way; knows nothing of the bundled tables. */
public final class FactRows {
  private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

  private FactRows() {}

  /** A row of a fact file. */
  public record Fact(List<String> columns, List<String> cells) {
    /** The cell of a column. */
    public String get(String column) {
      return cells.get(columns.indexOf(column));
    }
  }

  /** Each row after the line of column names. */
  public static List<Fact> of(String file) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/facts", file));
    List<String> columns = List.of(lines.get(0).split(",", -1));
    List<Fact> facts = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(COMMA_OUTSIDE_QUOTES, -1));
      if (cells.size() != columns.size()) {
        throw new AssertionError(file + ": " + line);
      }
      facts.add(new Fact(columns, cells));
    }
    return facts;
  }
}
