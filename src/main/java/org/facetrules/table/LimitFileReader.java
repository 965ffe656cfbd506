package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.PublisherFileException.Place;

/**
 * Reads a unit table (MUE): a copyright notice in one quoted cell over several lines, a header
 * whose second cell names the setting, then rows of four cells.
 */
final class LimitFileReader {
  private static final String CODE = "HCPCS/CPT Code";
  private static final String VALUES = "MUE Values";
  private static final String INDICATOR = "MUE Adjudication Indicator";
  private static final String RATIONALE = "MUE Rationale";
  private static final int COLUMNS = 4;
  private static final int MOST_DIGITS = 5;

  /** The tables that can be loaded, by the name of the second column. */
  private static final Map<String, NcciSetting> SETTINGS =
      Map.of(
          "practitioner services mue values", NcciSetting.PRACTITIONER,
          "outpatient hospital services mue values", NcciSetting.OUTPATIENT_HOSPITAL);

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(CODE, VALUES, INDICATOR, RATIONALE);

  private final FileBytes file;
  private final Optional<NcciSetting> named;
  private final QuotedRows rows;
  private final Map<String, String> rationales = new HashMap<>();

  /** Reads a file; named is the setting that its name tells. */
  LimitFileReader(FileBytes file, Optional<NcciSetting> named) throws IOException {
    this.file = file;
    this.named = named;
    this.rows = new QuotedRows(file, FileText.read(file), ',');
  }

  /** A row of the table before its quarter is known. */
  record Row(ProcedureCode code, int limit, Adjudication adjudication, String rationale) {}

  /** What the file held. */
  record Read(NcciSetting setting, List<Row> rows) {}

  Read read() {
    NcciSetting setting = readHeader();
    ImmutableList.Builder<Row> found = ImmutableList.builder();
    Set<ProcedureCode> codes = new HashSet<>();
    rows.next().ifPresentOrElse(row -> add(row, codes, found), this::noRows);
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      add(row.orElseThrow(), codes, found);
    }
    return new Read(setting, found.build());
  }

  private void noRows() {
    throw atTheEnd("the end of the file after the header", "rows of codes and limits");
  }

  private NcciSetting readHeader() {
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      QuotedRows.Row header = row.orElseThrow();
      if (isHeader(header)) {
        return checkHeader(header);
      }
      // The notice is one cell, whatever it says.
      if (header.cells().stream().skip(1).anyMatch(cell -> !cell.isBlank())) {
        throw wrongHeader(header);
      }
    }
    throw atTheEnd("no header", "a header that starts with \"" + CODE + "\"");
  }

  private PublisherFileException atTheEnd(String found, String expected) {
    return file.refuse(new Place(rows.line(), 1, CODE), found, expected);
  }

  private static boolean isHeader(QuotedRows.Row row) {
    return row.cells().stream()
        .map(cell -> cell.toLowerCase(Locale.ROOT).replaceAll("\\s", ""))
        .anyMatch(cell -> cell.equals("hcpcs/cptcode"));
  }

  private PublisherFileException wrongHeader(QuotedRows.Row row) {
    return file.refuse(
        row.line(),
        1,
        CODE,
        row.tidy(0),
        "a header of \"%s\", \"... %s\", \"%s\", \"%s\""
            .formatted(CODE, VALUES, INDICATOR, RATIONALE));
  }

  private NcciSetting checkHeader(QuotedRows.Row header) {
    if (header.cells().size() != COLUMNS) {
      throw wrongHeader(header);
    }
    requireName(header, 0, CODE);
    requireName(header, 2, INDICATOR);
    requireName(header, 3, RATIONALE);
    NcciSetting setting = SETTINGS.get(header.tidy(1).toLowerCase(Locale.ROOT));
    if (setting == null) {
      throw file.refuse(
          header.line(),
          2,
          VALUES,
          header.tidy(1),
          "\"Practitioner Services MUE Values\" or \"Outpatient Hospital Services MUE Values\":"
              + " tables of other suppliers judge no facet claim and are not loaded");
    }
    if (setting != named.orElse(setting)) {
      throw file.refuse(
          header.line(),
          2,
          VALUES,
          header.tidy(1),
          "the unit limits of the %s setting, as the name says: the name or the file is another's"
              .formatted(named.orElseThrow().label()));
    }
    return setting;
  }

  private void requireName(QuotedRows.Row header, int column, String name) {
    // A line break may stand where a blank could.
    String found = header.cells().get(column).replaceAll("\\s", "");
    if (!found.equalsIgnoreCase(name.replace(" ", ""))) {
      throw file.refuse(
          header.line(), column + 1, name, header.tidy(column), "a column named \"" + name + "\"");
    }
  }

  private void add(QuotedRows.Row row, Set<ProcedureCode> codes, ImmutableList.Builder<Row> found) {
    if (row.cells().size() != COLUMNS) {
      int cells = row.cells().size();
      throw file.refuse(
          WrongCellCount.place(row.line(), cells, row.ended(), NAMES),
          WrongCellCount.found(WrongCellCount.cells(cells), row.ended()),
          "4 cells between commas");
    }
    ProcedureCode code = code(row);
    if (!codes.add(code)) {
      throw refuse(row, 0, CODE, "each code once");
    }
    found.add(new Row(code, limit(row), adjudication(row), rationale(row)));
  }

  private ProcedureCode code(QuotedRows.Row row) {
    if (!row.tidy(0).matches("[0-9A-Z]{5}")) {
      throw refuse(row, 0, CODE, "a code of five digits or capital letters");
    }
    return ProcedureCode.of(row.tidy(0));
  }

  private int limit(QuotedRows.Row row) {
    if (!row.tidy(1).matches("\\d{1," + MOST_DIGITS + "}")) {
      throw refuse(row, 1, VALUES, "a whole number of units");
    }
    return Integer.parseInt(row.tidy(1));
  }

  private Adjudication adjudication(QuotedRows.Row row) {
    if (!row.tidy(2).matches("[1-3] .+")) {
      throw refuse(row, 2, INDICATOR, "1, 2 or 3 and what it means");
    }
    return Adjudication.of(row.tidy(2).substring(0, 1));
  }

  private String rationale(QuotedRows.Row row) {
    String rationale = row.tidy(3);
    if (rationale.isEmpty()) {
      throw refuse(row, 3, RATIONALE, "a reason");
    }
    if (!row.ended() && !rationales.containsKey(rationale)) {
      // A cut line still has four cells when the cut is in the last.
      throw refuse(row, 3, RATIONALE, "a reason that an earlier row has, as the line has no end");
    }
    return rationales.computeIfAbsent(rationale, same -> same);
  }

  private PublisherFileException refuse(
      QuotedRows.Row row, int column, String name, String expected) {
    return file.refuse(row.line(), column + 1, name, row.cells().get(column), expected);
  }
}
