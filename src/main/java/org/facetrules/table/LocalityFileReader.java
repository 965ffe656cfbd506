package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * Reads the geographic indices (GPCI, addendum E) as CSV: a title with the year, a header whose
 * wording changes each year, one row a locality, then footnotes. Marks of footnotes after names are
 * left out.
 */
final class LocalityFileReader {
  private static final Pattern YEAR = Pattern.compile("CY (\\d{4}) GEOGRAPHIC PRACTICE COST");
  private static final String CONTRACTOR = "Medicare Administrative Contractor (MAC)";
  private static final String STATE = "State";
  private static final String NUMBER = "Locality Number";
  private static final String NAME = "Locality Name";
  private static final String WORK = "PW GPCI";
  private static final String PRACTICE = "PE GPCI";
  private static final String MALPRACTICE = "MP GPCI";
  private static final Pattern INDEX = Pattern.compile("\\d(\\.\\d{1,3})?");

  private final FileBytes file;
  private final QuotedRows rows;
  private Map<String, Integer> columns = ImmutableMap.of();
  private int year;

  LocalityFileReader(FileBytes file) throws IOException {
    this.file = file;
    this.rows = new QuotedRows(file, FileText.read(file), ',');
  }

  /** What the file held. */
  record Read(int year, List<MedicareLocality> localities) {}

  Read read() {
    readHeader();
    ImmutableList.Builder<MedicareLocality> found = ImmutableList.builder();
    Set<String> keys = new HashSet<>();
    boolean footnotes = false;
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      QuotedRows.Row cells = row.orElseThrow();
      if (isFootnote(cells)) {
        footnotes = true;
      } else if (footnotes) {
        throw file.refuse(cells.line(), "a row after the footnotes", "footnotes only");
      } else {
        MedicareLocality locality = locality(cells);
        if (!keys.add(locality.state() + locality.number())) {
          throw refuse(cells, NUMBER, "each locality of a state once");
        }
        found.add(locality);
      }
    }
    if (keys.isEmpty()) {
      throw file.refuse("the end of the file after the header", "rows of localities");
    }
    return new Read(year, found.build());
  }

  private void readHeader() {
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      QuotedRows.Row cells = row.orElseThrow();
      Matcher title = YEAR.matcher(cells.tidy(0));
      if (title.find()) {
        year = Integer.parseInt(title.group(1));
      } else if (cells.tidy(0).equals(CONTRACTOR)) {
        columns = columns(cells);
        return;
      } else if (!isBlank(cells)) {
        throw file.refuse(
            cells.line(),
            PublisherFileException.quote(cells.cells().get(0)),
            "a title with the calendar year, then a header that starts with \""
                + CONTRACTOR
                + "\"");
      }
    }
    throw file.refuse("no header", "a header that starts with \"" + CONTRACTOR + "\"");
  }

  private Map<String, Integer> columns(QuotedRows.Row header) {
    if (year == 0) {
      throw file.refuse("no title", "a title with the calendar year, such as \"CY 2026\"");
    }
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    places.put(CONTRACTOR, 0);
    for (String name : List.of(STATE, NUMBER, NAME)) {
      places.put(name, place(header, name, name));
    }
    for (String name : List.of(WORK, PRACTICE, MALPRACTICE)) {
      places.put(name, place(header, name, year + " " + name));
    }
    return places.buildOrThrow();
  }

  /** The name of an index has the year before it, and remarks and marks behind it. */
  private int place(QuotedRows.Row header, String name, String start) {
    for (int column = 0; column < header.cells().size(); column++) {
      if (header.tidy(column).startsWith(start) && !isLonger(header.tidy(column), name)) {
        return column;
      }
    }
    throw file.refuse(
        header.line(),
        "a header without a column \"" + start + "\"",
        "the columns State, Locality Number, Locality Name and the three indices of "
            + year
            + "; files before 2025 have no State, and the library ships their rows");
  }

  private static boolean isLonger(String found, String name) {
    return name.equals(STATE) && !found.equals(STATE);
  }

  private static boolean isBlank(QuotedRows.Row row) {
    return row.cells().stream().allMatch(String::isBlank);
  }

  /** A row whose text stands in the first cell alone. */
  private static boolean isFootnote(QuotedRows.Row row) {
    return row.cells().stream().skip(1).allMatch(String::isBlank) && !row.tidy(0).matches("\\d+");
  }

  private MedicareLocality locality(QuotedRows.Row row) {
    if (row.cells().size() != columns.size()) {
      throw file.refuse(
          row.line(), row.cells().size() + " cells", columns.size() + " cells between commas");
    }
    return MedicareLocality.builder()
        .contractorNumber(text(row, CONTRACTOR, "\\d{5}", "a contractor of five digits"))
        .state(text(row, STATE, "[A-Z]{2}", "a state of two capital letters"))
        .number(text(row, NUMBER, "\\d{2}", "a locality of two digits"))
        .name(text(row, NAME, ".*[^*].*", "a name").replaceFirst("\\*+$", "").strip())
        .year(year)
        .work(index(row, WORK))
        .practiceExpense(index(row, PRACTICE))
        .malpractice(index(row, MALPRACTICE))
        .remark(Optional.empty())
        .addCitation(new Citation("FEE-FILE", "geographic indices of " + year, EvidenceGrade.A))
        .build();
  }

  private BigDecimal index(QuotedRows.Row row, String column) {
    BigDecimal index = new BigDecimal(text(row, column, INDEX.pattern(), "an index such as 1.042"));
    if (index.signum() == 0) {
      throw refuse(row, column, "an index above 0");
    }
    // One file prints 1, the next 1.000: the same index.
    return index.setScale(3);
  }

  private String text(QuotedRows.Row row, String column, String form, String expected) {
    String text = row.tidy(columns.getOrDefault(column, 0));
    if (!text.matches(form)) {
      throw refuse(row, column, expected);
    }
    return text;
  }

  private PublisherFileException refuse(QuotedRows.Row row, String column, String expected) {
    int place = columns.getOrDefault(column, 0);
    return file.refuse(row.line(), place + 1, column, row.cells().get(place), expected);
  }
}
