package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;

/**
 * Reads a relative value file (PPRRVU) as CSV: title rows, of which one names year and release and
 * the last its day, a header stacked over five rows, then 31 columns, or 32 since 2026. Columns are
 * found by name; each row's totals must add up and its factor be that of the first row.
 */
final class RelativeValueFileReader {
  private static final Pattern TITLE =
      Pattern.compile(
          "(\\d{4}) National Physician Fee Schedule Relative Value File (\\w+) Release");
  private static final ImmutableMap<String, Integer> MONTHS =
      ImmutableMap.of("January", 1, "April", 4, "July", 7, "October", 10);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");

  private static final String CODE = "HCPCS";
  private static final String PART = "MOD";
  private static final String STATUS = "STATUS CODE";
  private static final String WORK = "WORK RVU";
  private static final String OFFICE = "NON-FAC PE RVU";
  private static final String OFFICE_NA = "NON-FAC NA INDICATOR";
  private static final String FACILITY = "FACILITY PE RVU";
  private static final String FACILITY_NA = "FACILITY NA INDICATOR";
  private static final String MALPRACTICE = "MP RVU";
  private static final String OFFICE_TOTAL = "NON-FACILITY TOTAL";
  private static final String FACILITY_TOTAL = "FACILITY TOTAL";
  private static final String PARTS = "PCTC IND";
  private static final String GLOBAL = "GLOB DAYS";
  private static final String MULTIPLE = "MULT PROC";
  private static final String BILATERAL = "BILAT SURG";
  private static final String ASSISTANT = "ASST SURG";
  private static final String CO_SURGEON = "CO- SURG";
  private static final String TEAM = "TEAM SURG";
  private static final String FACTOR = "CONV FACTOR";
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          CODE,
          PART,
          STATUS,
          WORK,
          OFFICE,
          OFFICE_NA,
          FACILITY,
          FACILITY_NA,
          MALPRACTICE,
          OFFICE_TOTAL,
          FACILITY_TOTAL,
          PARTS,
          GLOBAL,
          MULTIPLE,
          BILATERAL,
          ASSISTANT,
          CO_SURGEON,
          TEAM,
          FACTOR);

  private final FileBytes file;
  private final QuotedRows rows;
  private Map<String, Integer> columns = ImmutableMap.of();
  private int width;
  private Optional<LocalDate> firstDay = Optional.empty();
  private String label = "";

  RelativeValueFileReader(FileBytes file) throws IOException {
    this.file = file;
    this.rows = new QuotedRows(file, FileText.read(file), ',');
  }

  /**
   * What the file held.
   *
   * @param firstDay the first day of the release that its title names
   * @param label the release for people, such as "July 2026"
   * @param factor the conversion factor, the same on each row
   * @param values the rows
   */
  record Read(LocalDate firstDay, String label, BigDecimal factor, List<RelativeValue> values) {}

  Read read() {
    readTitles();
    ImmutableList.Builder<RelativeValue> values = ImmutableList.builder();
    Set<String> keys = new HashSet<>();
    Optional<BigDecimal> factor = Optional.empty();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      QuotedRows.Row cells = row.orElseThrow();
      requireWidth(cells);
      RelativeValue value = value(cells);
      if (!keys.add(value.code() + " " + value.part())) {
        throw refuse(cells, CODE, "each code and modifier once");
      }
      BigDecimal own = number(cells, FACTOR);
      if (own.signum() == 0 || own.compareTo(factor.orElse(own)) != 0) {
        throw refuse(
            cells,
            FACTOR,
            factor.map(one -> "the factor of the first row, " + one).orElse("a factor above 0"));
      }
      factor = Optional.of(own);
      values.add(value);
    }
    return new Read(
        firstDay.orElseThrow(),
        label,
        factor.orElseThrow(
            () -> file.refuse("the end of the file after the header", "rows of codes")),
        values.build());
  }

  private void readTitles() {
    boolean released = false;
    StackedHeader header = new StackedHeader(file);
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      QuotedRows.Row cells = row.orElseThrow();
      if (released) {
        header.add(cells);
        if (cells.tidy(0).equals(CODE)) {
          columns = header.columns(COLUMNS);
          width = header.width();
          requireTitle();
          return;
        }
      } else {
        released = readTitle(cells);
      }
    }
    throw file.refuse(
        "no header", "a row that starts with \"RELEASED\", then a header down to \"HCPCS\"");
  }

  /** {@return whether it is the last row of titles} */
  private boolean readTitle(QuotedRows.Row row) {
    boolean released = false;
    for (int column = 0; column < row.cells().size(); column++) {
      Matcher title = TITLE.matcher(row.tidy(column));
      if (title.find()) {
        Integer month = MONTHS.get(title.group(2));
        if (month == null) {
          throw file.refuse(
              row.line(), "a release of " + title.group(2), "January, April, July or October");
        }
        firstDay = Optional.of(LocalDate.of(Integer.parseInt(title.group(1)), month, 1));
        label = title.group(2) + " " + title.group(1);
      }
      released |= row.tidy(column).startsWith("RELEASED ");
    }
    return released;
  }

  private void requireTitle() {
    if (firstDay.isEmpty()) {
      throw file.refuse(
          "no title",
          "a title such as \"2026 National Physician Fee Schedule Relative Value File July"
              + " Release\"");
    }
  }

  private void requireWidth(QuotedRows.Row row) {
    if (row.cells().size() != width) {
      throw file.refuse(
          row.line(),
          "%s cells%s".formatted(row.cells().size(), row.ended() ? "" : ", at the end of the file"),
          width + " cells, as the header has; files have 31 columns to 2025 and 32 since 2026");
    }
  }

  private RelativeValue value(QuotedRows.Row row) {
    RelativeValue value =
        RelativeValue.builder()
            .code(code(row))
            .part(part(row))
            .status(sign(row, STATUS, "[A-Z]", "one capital letter"))
            .globalDays(sign(row, GLOBAL, "\\d{3}|[A-Z]{3}", "three digits or letters"))
            .multipleProcedures(indicator(row, MULTIPLE))
            .bilateral(indicator(row, BILATERAL))
            .assistant(indicator(row, ASSISTANT))
            .coSurgeon(indicator(row, CO_SURGEON))
            .team(indicator(row, TEAM))
            .parts(indicator(row, PARTS))
            .work(number(row, WORK))
            .practiceExpenseNonFacility(number(row, OFFICE))
            .practiceExpenseFacility(number(row, FACILITY))
            .malpractice(number(row, MALPRACTICE))
            .addAllNotApplicableIn(notApplicable(row))
            .build();
    requireTotal(row, value, PaymentSite.NON_FACILITY, OFFICE_TOTAL);
    requireTotal(row, value, PaymentSite.FACILITY, FACILITY_TOTAL);
    return value;
  }

  private void requireTotal(
      QuotedRows.Row row, RelativeValue value, PaymentSite site, String column) {
    if (number(row, column).compareTo(value.total(site)) != 0) {
      throw refuse(
          row,
          column,
          "the sum of work, practice expense and malpractice, "
              + value.total(site).toPlainString());
    }
  }

  private ProcedureCode code(QuotedRows.Row row) {
    return ProcedureCode.of(
        sign(row, CODE, "[0-9A-Z]{5}", "a code of five digits or capital letters"));
  }

  private Optional<Modifier> part(QuotedRows.Row row) {
    return text(row, PART).isEmpty()
        ? Optional.empty()
        : Optional.of(Modifier.of(sign(row, PART, "[0-9A-Z]{2}", "two digits or capital letters")));
  }

  private ImmutableSet<PaymentSite> notApplicable(QuotedRows.Row row) {
    ImmutableSet.Builder<PaymentSite> sites = ImmutableSet.builder();
    if (!sign(row, OFFICE_NA, "(NA)?", "NA or nothing").isEmpty()) {
      sites.add(PaymentSite.NON_FACILITY);
    }
    if (!sign(row, FACILITY_NA, "(NA)?", "NA or nothing").isEmpty()) {
      sites.add(PaymentSite.FACILITY);
    }
    return sites.build();
  }

  private String indicator(QuotedRows.Row row, String column) {
    return sign(row, column, "\\d", "one digit");
  }

  private String sign(QuotedRows.Row row, String column, String form, String expected) {
    String text = text(row, column);
    if (!text.matches(form)) {
      throw refuse(row, column, expected);
    }
    return text;
  }

  private BigDecimal number(QuotedRows.Row row, String column) {
    String text = text(row, column);
    if (!NUMBER.matcher(text).matches()) {
      throw refuse(row, column, "a number such as 1.52");
    }
    return new BigDecimal(text);
  }

  private String text(QuotedRows.Row row, String column) {
    return row.tidy(place(column));
  }

  private int place(String column) {
    return columns.getOrDefault(column, 0);
  }

  private PublisherFileException refuse(QuotedRows.Row row, String column, String expected) {
    return file.refuse(
        row.line(), place(column) + 1, column, row.cells().get(place(column)), expected);
  }
}
