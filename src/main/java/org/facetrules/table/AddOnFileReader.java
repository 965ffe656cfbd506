package org.facetrules.table;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.EffectivePeriod;

/**
 * Reads an add-on table (AOC) saved as text: a notice, a header, then rows between tabs or commas.
 * Columns are found by name, as their order differs from file to file; a name may end in
 * "(Julian)". Days are ordinal, YYYYDDD. The last day of a row is the earliest of three deletions:
 * of the edit, of the add-on code, of the primary code.
 */
final class AddOnFileReader {
  private static final String CONTRACTOR_DEFINED = "CCCCC";
  private static final int LONGEST_PREAMBLE = 40;

  /** The columns of the table. */
  private enum Column {
    TYPE("AOC_Edit_Type"),
    ADD_ON("Add-On_Code"),
    ADD_ON_END("AOC_DelDT"),
    PRIMARY("Primary_Code"),
    PRIMARY_END("Primary_Code_DelDT"),
    FIRST("AOC_Edit_EffDT"),
    END("AOC_Edit_DelDT"),
    NOTE("Special_Instruction_Notes");

    private final String title;

    Column(String title) {
      this.title = title;
    }

    /** {@return the letters of a column's name: how names are compared} */
    static String letters(String name) {
      return name.toLowerCase(Locale.ROOT).replace("(julian)", "").replaceAll("[^a-z0-9]", "");
    }

    static Optional<Column> find(String name) {
      return Stream.of(values())
          .filter(column -> letters(column.title).equals(letters(name)))
          .findFirst();
    }
  }

  private final FileBytes file;
  private final QuotedRows rows;
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final ListMultimap<String, EffectivePeriod> periods = ArrayListMultimap.create();
  private final Set<String> notes = new HashSet<>();
  private ImmutableList<String> names = ImmutableList.of();

  AddOnFileReader(FileBytes file) throws IOException {
    this.file = file;
    String text = FileText.read(file);
    this.rows = new QuotedRows(file, text, text.indexOf('\t') >= 0 ? '\t' : ',');
  }

  List<AddOnEdit> read() {
    readHeader();
    ImmutableList.Builder<AddOnEdit> edits = ImmutableList.builder();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      edits.add(edit(row.orElseThrow()));
    }
    ImmutableList<AddOnEdit> found = edits.build();
    if (found.isEmpty()) {
      throw atTheEnd("the end of the file after the header", "rows of add-on codes");
    }
    return found;
  }

  private void readHeader() {
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      QuotedRows.Row header = row.orElseThrow();
      if (header.cells().stream().anyMatch(cell -> Column.find(cell).isPresent())) {
        checkHeader(header);
        return;
      }
      if (header.line() > LONGEST_PREAMBLE) {
        break;
      }
    }
    throw atTheEnd("no header", "a header with \"" + Column.ADD_ON.title + "\" in it");
  }

  private PublisherFileException atTheEnd(String found, String expected) {
    return file.refuse(PublisherFileException.Place.startOf(rows.line()), found, expected);
  }

  private void checkHeader(QuotedRows.Row header) {
    int cells = header.cells().size();
    names = ImmutableList.copyOf(IntStream.range(0, cells).mapToObj(header::tidy).iterator());
    for (int i = 0; i < cells; i++) {
      String name = names.get(i);
      Optional<Column> column = Column.find(name);
      if (column.isEmpty() || places.put(column.get(), i) != null) {
        throw file.refuse(header.line(), i + 1, name, name, "each of " + titles() + " once");
      }
    }
    for (Column column : Column.values()) {
      if (!places.containsKey(column)) {
        throw file.refuse(
            new PublisherFileException.Place(header.line(), cells + 1, column.title),
            "a header without \"" + column.title + "\"",
            "each of " + titles());
      }
    }
  }

  private static String titles() {
    return String.join(", ", Stream.of(Column.values()).map(column -> column.title).toList());
  }

  private AddOnEdit edit(QuotedRows.Row row) {
    requireAllCells(row);
    AddOnType type =
        AddOnType.find(cell(row, Column.TYPE))
            .orElseThrow(() -> refuse(row, Column.TYPE, "1, 2 or 3"));
    LocalDate first =
        day(row, Column.FIRST).orElseThrow(() -> refuse(row, Column.FIRST, "a day as YYYYDDD"));
    Optional<LocalDate> last =
        Stream.of(Column.ADD_ON_END, Column.PRIMARY_END, Column.END)
            .flatMap(column -> day(row, column).stream())
            .min(LocalDate::compareTo);
    AddOnEdit edit =
        AddOnEdit.builder()
            .addOn(code(row, Column.ADD_ON))
            .primary(primary(row, type))
            .type(type)
            .firstDay(first)
            .lastDay(last)
            .note(note(row))
            .build();
    requireApart(row, first, last);
    return edit;
  }

  private void requireAllCells(QuotedRows.Row row) {
    int cells = row.cells().size();
    if (cells != names.size()) {
      throw file.refuse(
          WrongCellCount.place(row.line(), cells, row.ended(), names),
          WrongCellCount.found(WrongCellCount.cells(cells), row.ended()),
          names.size() + " cells, as the header has");
    }
  }

  private Optional<String> note(QuotedRows.Row row) {
    String note = cell(row, Column.NOTE);
    if (note.isEmpty()) {
      return Optional.empty();
    }
    if (notes.add(note) && !row.ended()) {
      // A cut line still has all cells when the cut is in the last.
      throw refuse(row, Column.NOTE, "a note that an earlier row has, as the line has no end");
    }
    return Optional.of(note);
  }

  private Optional<ProcedureCode> primary(QuotedRows.Row row, AddOnType type) {
    boolean contractor = cell(row, Column.PRIMARY).equals(CONTRACTOR_DEFINED);
    if (contractor ? type == AddOnType.LISTED : type == AddOnType.CONTRACTOR) {
      throw refuse(
          row,
          Column.PRIMARY,
          contractor
              ? "a code, as type 1 lists every primary"
              : CONTRACTOR_DEFINED + ", as type 2 lists no primary");
    }
    return contractor ? Optional.empty() : Optional.of(code(row, Column.PRIMARY));
  }

  private void requireApart(QuotedRows.Row row, LocalDate first, Optional<LocalDate> last) {
    if (last.filter(day -> day.isBefore(first)).isPresent()) {
      throw refuse(row, Column.FIRST, "a day not after the last day, " + last.orElseThrow());
    }
    EffectivePeriod period = new EffectivePeriod(first, last.orElse(LocalDate.MAX));
    List<EffectivePeriod> same =
        periods.get(cell(row, Column.ADD_ON) + " " + cell(row, Column.PRIMARY));
    if (same.stream().anyMatch(period::overlaps)) {
      throw refuse(row, Column.FIRST, "a day that no earlier row of the same two codes covers");
    }
    same.add(period);
  }

  private ProcedureCode code(QuotedRows.Row row, Column column) {
    String cell = cell(row, column);
    if (!cell.matches("[0-9A-Z]{5}")) {
      throw refuse(row, column, "a code of five digits or capital letters");
    }
    return ProcedureCode.of(cell);
  }

  private Optional<LocalDate> day(QuotedRows.Row row, Column column) {
    String cell = cell(row, column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (cell.matches("\\d{7}")) {
        int number = Integer.parseInt(cell);
        return Optional.of(LocalDate.ofYearDay(number / 1000, number % 1000));
      }
    } catch (DateTimeException noDay) {
      throw refuse(row, column, "a day as YYYYDDD");
    }
    throw refuse(row, column, "a day as YYYYDDD");
  }

  private String cell(QuotedRows.Row row, Column column) {
    return row.tidy(place(column));
  }

  private int place(Column column) {
    return places.getOrDefault(column, 0);
  }

  private PublisherFileException refuse(QuotedRows.Row row, Column column, String expected) {
    int place = place(column);
    return file.refuse(row.line(), place + 1, column.title, row.cells().get(place), expected);
  }
}
