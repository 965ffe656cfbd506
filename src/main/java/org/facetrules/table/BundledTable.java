package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.source.Edition;

/**
 * A table of the library's own, read from a resource: five header lines (table, from, as-of,
 * source, digest), a line of column names, then one row a line with cells between bars. Reading is
 * strict: a header or a cell count that does not fit stops it and names the place. The digest is
 * taken from the header: the build compares it with the rows of every table that is shipped, and a
 * program that starts does not wait for it (decision 0008).
 */
final class BundledTable {
  private static final String FOLDER = "/org/facetrules/internal/tables/";
  private static final int HEADER_LINES = 5;
  private static final int ISO_LENGTH = "YYYY-MM-DD".length();

  private final Edition edition;
  private final ImmutableList<Row> rows;

  private BundledTable(Edition edition, ImmutableList<Row> rows) {
    this.edition = edition;
    this.rows = rows;
  }

  /** One row; a cell that holds only a hyphen is empty. */
  record Row(ImmutableList<String> columns, ImmutableList<String> cells) {
    String text(String column) {
      for (int i = 0; i < cells.size(); i++) {
        if (columns.get(i).equals(column)) {
          return cells.get(i);
        }
      }
      throw new IllegalStateException("no column \"" + column + "\", columns are " + columns);
    }

    boolean isEmpty(String column) {
      return text(column).equals("-");
    }

    LocalDate day(String column) {
      return BundledTable.day(text(column));
    }

    List<String> words(String column) {
      return CellSplitter.split(text(column), ' ');
    }
  }

  static BundledTable load(String name) {
    return parse(name, resource(name));
  }

  static BundledTable parse(String name, String text) {
    List<String> lines = lines(text);
    if (lines.size() < HEADER_LINES + 2) {
      throw new IllegalStateException("table " + name + ": expected a header and rows");
    }
    List<String> body = lines.subList(HEADER_LINES + 1, lines.size());
    Edition edition =
        new Edition(
            header(name, lines, 0, "table"),
            day(header(name, lines, 1, "from")),
            day(header(name, lines, 2, "as-of")),
            header(name, lines, 4, "digest"));
    if (!name.equals(edition.table())) {
      throw new IllegalStateException(
          "table %s: found table \"%s\", expected \"%s\"".formatted(name, edition.table(), name));
    }
    return new BundledTable(edition, rows(name, lines.get(HEADER_LINES), body));
  }

  Edition edition() {
    return edition;
  }

  ImmutableList<Row> rows() {
    return rows;
  }

  private static ImmutableList<Row> rows(String name, String columnLine, List<String> body) {
    ImmutableList<String> columns = CellSplitter.split(columnLine, '|');
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (String line : body) {
      ImmutableList<String> cells = CellSplitter.split(line, '|');
      if (cells.size() != columns.size()) {
        throw new IllegalStateException(
            "table %s, row \"%s\": found %s cells, expected %s"
                .formatted(name, line, cells.size(), columns.size()));
      }
      rows.add(new Row(columns, cells));
    }
    return rows.build();
  }

  private static String header(String name, List<String> lines, int index, String key) {
    String start = "# " + key + ": ";
    String line = lines.get(index);
    if (!line.startsWith(start)) {
      throw new IllegalStateException(
          "table %s, line %s: found \"%s\", expected \"%s...\""
              .formatted(name, index + 1, line, start));
    }
    return line.substring(start.length());
  }

  /** {@return the day of a text YYYY-MM-DD; a formatter of the platform takes longer to set up} */
  static LocalDate day(String text) {
    byte[] digits = text.replace("-", "").getBytes(StandardCharsets.US_ASCII);
    int number = DayNumber.parse(digits, 0, digits.length);
    if (text.length() != ISO_LENGTH || number == DayNumber.NONE) {
      throw new IllegalStateException("\"" + text + "\" is no day: expected YYYY-MM-DD");
    }
    return DayNumber.day(number);
  }

  /** {@return the lines, whose ends are line feeds alone} */
  private static ImmutableList<String> lines(String text) {
    return CellSplitter.split(
        text.endsWith("\n") ? text.substring(0, text.length() - 1) : text, '\n');
  }

  private static String resource(String name) {
    try (InputStream in = BundledTable.class.getResourceAsStream(FOLDER + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("table " + name + " is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " cannot be read", e);
    }
  }
}
