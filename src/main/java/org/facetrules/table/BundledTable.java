package org.facetrules.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.source.Edition;

/**
 * A table of the library's own, read from a resource: five header lines (table, from, as-of,
 * source, digest), a line of column names, then one row a line with cells between bars. Reading is
 * strict: a header, a cell count or a digest that does not fit stops it and names the place.
 */
final class BundledTable {
  private static final String FOLDER = "/org/facetrules/internal/tables/";
  private static final int HEADER_LINES = 5;
  private static final Splitter CELLS = Splitter.on('|').trimResults();

  private final Edition edition;
  private final ImmutableList<Row> rows;

  private BundledTable(Edition edition, ImmutableList<Row> rows) {
    this.edition = edition;
    this.rows = rows;
  }

  /** One row; a cell that holds only a hyphen is empty. */
  record Row(ImmutableList<String> columns, ImmutableList<String> cells) {
    String text(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalStateException("no column \"" + column + "\", columns are " + columns);
      }
      return cells.get(index);
    }

    boolean isEmpty(String column) {
      return text(column).equals("-");
    }

    LocalDate day(String column) {
      return LocalDate.parse(text(column));
    }

    List<String> words(String column) {
      return Splitter.on(' ').splitToList(text(column));
    }
  }

  static BundledTable load(String name) {
    return parse(name, resource(name));
  }

  static BundledTable parse(String name, String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < HEADER_LINES + 2) {
      throw new IllegalStateException("table " + name + ": expected a header and rows");
    }
    List<String> body = lines.subList(HEADER_LINES + 1, lines.size());
    Edition edition =
        new Edition(
            header(name, lines, 0, "table"),
            LocalDate.parse(header(name, lines, 1, "from")),
            LocalDate.parse(header(name, lines, 2, "as-of")),
            header(name, lines, 4, "digest"));
    requireSame(name, "table", name, edition.table());
    requireSame(name, "digest", digest(body), edition.digest());
    return new BundledTable(edition, rows(name, lines.get(HEADER_LINES), body));
  }

  Edition edition() {
    return edition;
  }

  ImmutableList<Row> rows() {
    return rows;
  }

  private static ImmutableList<Row> rows(String name, String columnLine, List<String> body) {
    ImmutableList<String> columns = ImmutableList.copyOf(CELLS.split(columnLine));
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (String line : body) {
      ImmutableList<String> cells = ImmutableList.copyOf(CELLS.split(line));
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

  private static void requireSame(String name, String what, String expected, String found) {
    if (!expected.equals(found)) {
      throw new IllegalStateException(
          "table %s: found %s \"%s\", expected \"%s\"".formatted(name, what, found, expected));
    }
  }

  private static String digest(List<String> body) {
    String text = String.join("\n", body) + "\n";
    return "sha256:" + Hashing.sha256().hashString(text, StandardCharsets.UTF_8);
  }

  private static String resource(String name) {
    URL url = BundledTable.class.getResource(FOLDER + name + ".txt");
    if (url == null) {
      throw new IllegalStateException("table " + name + " is missing from the library");
    }
    try {
      return Resources.toString(url, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " cannot be read", e);
    }
  }
}
