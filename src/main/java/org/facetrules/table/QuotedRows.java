package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The rows of a text whose cells stand between commas or tabs and may be quoted as in RFC 4180:
 * line breaks and separators inside quotes belong to the cell, two quotes are one. Written by hand:
 * Guava's splitters know no quotes, and the core depends on nothing else.
 */
final class QuotedRows {
  private final FileBytes file;
  private final String text;
  private final char separator;
  private int at;
  private long line = 1;
  private int column;

  QuotedRows(FileBytes file, String text, char separator) {
    this.file = file;
    this.text = text;
    this.separator = separator;
  }

  /**
   * A row.
   *
   * @param line the line on which it starts, counted from 1
   * @param cells its cells, as they stand between the separators
   * @param ended whether a line end follows; only the last row can lack it
   */
  record Row(long line, ImmutableList<String> cells, boolean ended) {
    /** {@return the cell without blanks around it and with single blanks inside} */
    String tidy(int column) {
      return cells.get(column).strip().replaceAll("\\s+", " ");
    }
  }

  /** {@return the next row; empty at the end of the text} */
  Optional<Row> next() {
    if (at == text.length()) {
      return Optional.empty();
    }
    long start = line;
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    column = 1;
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      column++;
      cells.add(cell());
    }
    return Optional.of(new Row(start, cells.build(), lineEnd()));
  }

  private String cell() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (at < text.length() && text.charAt(at) != separator && !isLineEnd()) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    long start = line;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\n') {
        line++;
      }
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        requireEndOfCell();
        return cell.toString();
      }
    }
    throw file.refuse(
        place(start),
        "the end of the file inside the quotes of " + PublisherFileException.quote(cell.toString()),
        "a closing quotation mark");
  }

  private void requireEndOfCell() {
    if (at < text.length() && text.charAt(at) != separator && !isLineEnd()) {
      throw file.refuse(
          place(line),
          "'%s' after a closing quotation mark".formatted(text.charAt(at)),
          "the end of the cell");
    }
  }

  private PublisherFileException.Place place(long ofLine) {
    return new PublisherFileException.Place(ofLine, column, "");
  }

  /** {@return the line on which the next row starts, counted from 1} */
  long line() {
    return line;
  }

  private boolean isLineEnd() {
    return text.charAt(at) == '\n' || text.startsWith("\r\n", at);
  }

  private boolean lineEnd() {
    if (at == text.length()) {
      return false;
    }
    at += text.charAt(at) == '\n' ? 1 : 2;
    line++;
    return true;
  }
}
