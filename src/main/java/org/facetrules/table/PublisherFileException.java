package org.facetrules.table;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A publisher's file is not as its layout says, and nothing of it was loaded. The message says
 * where, what was found and what was expected.
 */
public final class PublisherFileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int QUOTED = 80;

  private final String file;
  private final int line;
  private final int columnNumber;
  private final String columnName;
  private final String found;
  private final String expected;

  /** Where in a file: zero stands for "the whole", an empty name for a column that has none. */
  record Place(long line, int columnNumber, String columnName) {
    static final Place WHOLE_FILE = new Place(0, 0, "");

    static Place line(long line) {
      return new Place(line, 0, "");
    }

    /** The first column of a line, where a file is not of the kind that has columns. */
    static Place startOf(long line) {
      return new Place(line, 1, "");
    }

    private String text() {
      String ofLine = line == 0 ? "" : ", line " + line;
      String ofColumn = columnNumber == 0 ? "" : ", column " + columnNumber;
      return ofLine + ofColumn + (columnName.isEmpty() ? "" : " \"" + columnName + "\"");
    }
  }

  PublisherFileException(String file, Place place, String found, String expected) {
    super("%s%s: found %s, expected %s".formatted(file, place.text(), found, expected));
    this.file = file;
    this.line = Math.toIntExact(place.line());
    this.columnNumber = place.columnNumber();
    this.columnName = place.columnName();
    this.found = found;
    this.expected = expected;
  }

  /** {@return the name of the file} */
  public String file() {
    return file;
  }

  /** {@return the line, counted from 1; empty when the file as a whole is refused} */
  public OptionalInt line() {
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
  }

  /** {@return the column, counted from 1; empty when the line as a whole is refused} */
  public OptionalInt columnNumber() {
    return columnNumber == 0 ? OptionalInt.empty() : OptionalInt.of(columnNumber);
  }

  /**
   * {@return the name that the column has by the layout; empty when the layout has no such column,
   * or the line as a whole is refused}
   */
  public Optional<String> columnName() {
    return Optional.of(columnName).filter(name -> !name.isEmpty());
  }

  /** {@return what was found, a cell in quotation marks} */
  public String found() {
    return found;
  }

  /** {@return what was expected} */
  public String expected() {
    return expected;
  }

  /** {@return a piece of a file in quotation marks, on one line and not too long} */
  static String quote(String raw) {
    StringBuilder line = new StringBuilder("\"");
    raw.chars().limit(QUOTED).forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
    return line.append(raw.length() > QUOTED ? "...\"" : "\"").toString();
  }
}
