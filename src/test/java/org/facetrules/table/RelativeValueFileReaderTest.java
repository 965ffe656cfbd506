package org.facetrules.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facetrules.table.FeeFiles.VALUES_2025;
import static org.facetrules.table.FeeFiles.VALUES_2026;
import static org.facetrules.table.FeeFiles.file;
import static org.facetrules.table.FeeFiles.load;
import static org.facetrules.table.FeeFiles.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeValueFileReaderTest {
  private static final LocalDate OCTOBER_2025 = LocalDate.of(2025, 10, 1);
  private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);
  private static final String NAME_2025 = "PPRRVU2025_Oct.csv";
  private static final String NAME_2026 = "PPRRVU2026_Jul_nonQPP.csv";

  /** The factor stands in column 25 of the one layout and in column 26 of the other. */
  @Test
  void bothLayouts_haveTheirFactor() throws IOException {
    LoadedFees loaded =
        load(file(NAME_2025, text(VALUES_2025)), file(NAME_2026, text(VALUES_2026)));
    assertThat(loaded.files().stream().map(FeeFileReport::toString))
        .containsExactly(
            "PPRRVU2025_Oct.csv: relative values, 23 rows; release of October 2025, conversion"
                + " factor 32.3465",
            "PPRRVU2026_Jul_nonQPP.csv: relative values, 48 rows; release of July 2026, conversion"
                + " factor 33.4009, non-qualifying");
    assertThat(factor(loaded, "2025-10-01", FactorKind.NON_QUALIFYING)).isEqualTo("32.3465");
    assertThat(factor(loaded, "2026-07-01", FactorKind.NON_QUALIFYING)).isEqualTo("33.4009");
    assertThat(factor(loaded, "2026-07-01", FactorKind.QUALIFYING)).isEqualTo("33.5675");
  }

  /** Loading what the library ships changes no answer. */
  @Test
  void samples_areTheRowsThatTheLibraryShips() throws IOException {
    FeeTables tables =
        load(file(NAME_2025, text(VALUES_2025)), file(NAME_2026, text(VALUES_2026))).tables();
    int same = 0;
    for (LocalDate day : List.of(OCTOBER_2025, JULY_2026)) {
      for (RelativeValues.DatedValue row : tables.relativeValues().all()) {
        RelativeValue value = row.value();
        if (row.release().firstDay().equals(day)
            && RelativeValues.standard().on(value.code(), value.part(), day)
                instanceof RelativeValueAnswer.Found shipped) {
          assertThat(value).isEqualTo(shipped.value());
          same++;
        }
      }
    }
    assertThat(same).isEqualTo(68);
  }

  /** Two columns are called PE RVU, two INDICATOR, two TOTAL: names run over five rows. */
  @Test
  void columnsWithOneName_areToldApart() throws IOException {
    RelativeValue value = value(load(file(NAME_2026, text(VALUES_2026))), "64493", "", JULY_2026);
    assertThat(value.work()).isEqualTo("1.48");
    assertThat(value.practiceExpenseNonFacility()).isEqualTo("4.08");
    assertThat(value.practiceExpenseFacility()).isEqualTo("0.82");
    assertThat(value.malpractice()).isEqualTo("0.14");
    assertThat(value.total(PaymentSite.NON_FACILITY)).isEqualTo("5.70");
    assertThat(value.total(PaymentSite.FACILITY)).isEqualTo("2.44");
    assertThat(
            List.of(
                value.status(),
                value.globalDays(),
                value.multipleProcedures(),
                value.bilateral(),
                value.assistant(),
                value.coSurgeon(),
                value.team(),
                value.parts()))
        .containsExactly("A", "000", "2", "1", "2", "0", "0", "0");
  }

  @Test
  void naMarks_areOfTheirSite() throws IOException {
    LoadedFees loaded = load(file(NAME_2025, text(VALUES_2025)));
    assertThat(value(loaded, "77003", "", OCTOBER_2025).notApplicableIn())
        .containsExactly(PaymentSite.FACILITY);
    assertThat(value(loaded, "77003", "26", OCTOBER_2025).notApplicableIn()).isEmpty();
    assertThat(value(loaded, "77003", "TC", OCTOBER_2025).work()).isEqualTo("0.00");
  }

  /** Line ends are CRLF as shipped and LF as often stored; a mark of UTF-8 may stand before. */
  @Test
  void lineEndsAndEncodings_doNotMatter() throws IOException {
    String unix = text(VALUES_2025).replace("\r\n", "\n");
    for (String text : List.of(unix, unix.replace("\n", "\r\n"), "\uFEFF" + unix)) {
      assertThat(value(load(file(NAME_2025, text)), "64635", "", OCTOBER_2025).work())
          .isEqualTo("3.32");
    }
    String latin = unix.replace("[short descriptor]", "Ni\u00f1o");
    LoadedFees loaded =
        load(
            PublisherFile.of(
                NAME_2025, () -> new ByteArrayInputStream(latin.getBytes(ISO_8859_1))));
    assertThat(value(loaded, "64635", "", OCTOBER_2025).malpractice()).isEqualTo("0.29");
  }

  @Test
  void aNewYear_getsItsFactorAndItsRows() throws IOException {
    String text =
        text(VALUES_2026)
            .replace("2026 National", "2027 National")
            .replace("July Release", "January Release")
            .replace("33.4009", "33.0001");
    FeeTables tables = load(file("PPRRVU2027_Jan_nonQPP.csv", text)).tables();
    assertThat(
            tables
                .relativeValues()
                .on(ProcedureCode.of("64493"), Optional.empty(), LocalDate.of(2027, 2, 1)))
        .isInstanceOfSatisfying(
            RelativeValueAnswer.Found.class,
            found -> {
              assertThat(found.release().label()).isEqualTo("January 2027");
              assertThat(found.release().id()).isEqualTo("PPRRVU2027_Jan_nonQPP");
              assertThat(found.remark()).isEmpty();
            });
    ConversionFactors factors = tables.conversionFactors();
    assertThat(
            factors
                .on(LocalDate.of(2027, 12, 31), FactorKind.NON_QUALIFYING)
                .map(ConversionFactor::factor))
        .contains(new BigDecimal("33.0001"));
    assertThat(factors.on(LocalDate.of(2027, 12, 31), FactorKind.QUALIFYING)).isEmpty();
    assertThat(factors.on(LocalDate.of(2028, 1, 1), FactorKind.NON_QUALIFYING)).isEmpty();
    assertThat(factors.edition().asOf()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(FeeTables.bundled().conversionFactors().edition().asOf())
        .isEqualTo(LocalDate.of(2026, 12, 31));
  }

  /** As in 2024: the release in the middle of a quarter, by the day that the caller gives. */
  @Test
  void anotherFactorInTheMiddleOfAYear_holdsFromItsDay() throws IOException {
    PublisherFile revised =
        file(NAME_2025, text(VALUES_2025).replace("32.3465", "32.5000"))
            .asOf(LocalDate.of(2025, 11, 5));
    LoadedFees loaded = load(revised);
    assertThat(factor(loaded, "2025-11-04", FactorKind.NON_QUALIFYING)).isEqualTo("32.3465");
    assertThat(factor(loaded, "2025-11-05", FactorKind.NON_QUALIFYING)).isEqualTo("32.5000");
    assertThat(factor(loaded, "2025-12-31", FactorKind.QUALIFYING)).isEqualTo("32.5000");
    assertThat(factor(loaded, "2026-01-01", FactorKind.NON_QUALIFYING)).isEqualTo("33.4009");
    assertThatThrownBy(
            () -> load(file(NAME_2025, text(VALUES_2025)).asOf(LocalDate.of(2024, 10, 1))))
        .hasMessage(
            "PPRRVU2025_Oct.csv: found a release of October 2025, expected one of the year of the"
                + " day given, 2024-10-01");
  }

  @Test
  void theFileOfQualifyingParticipants_givesItsFactorAlone() throws IOException {
    String text = text(VALUES_2026).replace("33.4009", "33.5675");
    LoadedFees loaded = load(file("PPRRVU2026_Jul_QPP.csv", text));
    assertThat(factor(loaded, "2026-08-01", FactorKind.QUALIFYING)).isEqualTo("33.5675");
    assertThat(factor(loaded, "2026-08-01", FactorKind.NON_QUALIFYING)).isEqualTo("33.4009");
    String other =
        text.replace("A,,1.48,4.08,,0.82,,0.14,5.70,2.44", "A,,1.49,4.08,,0.82,,0.14,5.71,2.45");
    assertThatThrownBy(() -> load(file("PPRRVU2026_Jul_QPP.csv", other)))
        .hasMessage(
            "PPRRVU2026_Jul_QPP.csv: found other relative values of 64493 than in the file nonQPP,"
                + " expected the same, as the library has one table of them");
    assertThatThrownBy(() -> load(file("PPRRVU2026_Jul.csv", text)))
        .hasMessage(
            "PPRRVU2026_Jul.csv: found a file of 2026 whose name does not tell whose it is,"
                + " expected nonQPP or QPP in the name: since 2026 there are two files");
  }

  /** Rows of 2026 under the header of 2025, and the other way round. */
  @Test
  void columnsOfAnotherYear_areRefused() throws IOException {
    List<String> rows2026 = text(VALUES_2026).lines().skip(10).toList();
    assertThatThrownBy(() -> load(file(NAME_2025, FeeFiles.withRows(VALUES_2025, rows2026))))
        .hasMessage(
            "PPRRVU2025_Oct.csv, line 11: found 32 cells, expected 31 cells, as the header has;"
                + " files have 31 columns to 2025 and 32 since 2026");
    List<String> rows2025 = text(VALUES_2025).lines().skip(10).toList();
    assertThatThrownBy(() -> load(file(NAME_2026, FeeFiles.withRows(VALUES_2026, rows2025))))
        .hasMessageContaining("line 11: found 31 cells, expected 32 cells");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.14,5.70,2.44 | 0.14,5.71,2.44 | line 36, column 12 \"NON-FACILITY TOTAL\": found \"5.71\", expected the sum of work, practice expense and malpractice, 5.70",
        "0.14,5.70,2.44 | 0.14,5.70,2.45 | line 36, column 13 \"FACILITY TOTAL\": found \"2.45\", expected the sum of work, practice expense and malpractice, 2.44",
        "64493,, | 6449,, | line 36, column 1 \"HCPCS\": found \"6449\", expected a code of five digits or capital letters",
        "64493,, | 64492,, | line 36, column 1 \"HCPCS\": found \"64492\", expected each code and modifier once",
        "64493,,[short descriptor],A | 64493,,[short descriptor],a | line 36, column 4 \"STATUS CODE\": found \"a\", expected one capital letter",
        "1.48,4.08 | -1.48,4.08 | line 36, column 6 \"WORK RVU\": found \"-1.48\", expected a number such as 1.52",
        "0.82,,0.14,5.70 | 0.82,X,0.14,5.70 | line 36, column 10 \"FACILITY NA INDICATOR\": found \"X\", expected NA or nothing",
        "77003,26 | 77003,2 | line 51, column 2 \"MOD\": found \"2\", expected two digits or capital letters",
        "MULT,BILAT | MULTI,BILAT | line 10: found a header without a column \"MULT PROC\"",
        "RELEASED 06 | GIVEN OUT 06 | : found no header, expected a row that starts with \"RELEASED\", then a header down to \"HCPCS\"",
        "July Release | May Release | line 1: found a release of May, expected January, April, July or October",
        "July Release | Release | : found no title, expected a title such as"
      })
  void whatIsNotAsTheLayoutSays_isRefused(String there, String instead, String message)
      throws IOException {
    assertThat(text(VALUES_2026)).contains(there);
    String text = text(VALUES_2026).replaceFirst(Pattern.quote(there), instead);
    assertThatThrownBy(() -> load(file(NAME_2026, text)))
        .isInstanceOf(PublisherFileException.class)
        .hasMessageStartingWith("PPRRVU2026_Jul_nonQPP.csv")
        .hasMessageContaining(message);
  }

  @Test
  void factorsThatDiffer_areRefused() throws IOException {
    String text = text(VALUES_2025).replaceFirst("(20552.*?)32\\.3465", "$133.0000");
    assertThatThrownBy(() -> load(file(NAME_2025, text)))
        .hasMessageContaining(
            "line 12, column 25 \"CONV FACTOR\": found \"33.0000\", expected the factor of the"
                + " first row, 32.3465");
  }

  @Test
  void cutFiles_areRefused() throws IOException {
    String whole = text(VALUES_2025);
    String cut = whole.substring(0, whole.indexOf("64635,") + 40);
    assertThatThrownBy(() -> load(file(NAME_2025, cut)))
        .hasMessageContaining("cells, at the end of the file, expected 31 cells");
    assertThatThrownBy(() -> load(file(NAME_2025, FeeFiles.withRows(VALUES_2025, List.of()))))
        .hasMessageContaining("found the end of the file after the header, expected rows of codes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | found an empty file, expected relative values (PPRRVU)",
        "'code,fee' | found a file that starts with \"code,fee\", expected relative values (PPRRVU)",
        "'PK\u0003\u0004' | found a workbook or a zip archive, expected the CSV or text file of it"
      })
  void otherFiles_areRefused(String text, String message) {
    assertThatThrownBy(() -> load(file("some.csv", text)))
        .isInstanceOf(PublisherFileException.class)
        .hasMessageContaining(message);
  }

  private static String factor(LoadedFees loaded, String day, FactorKind kind) {
    return loaded
        .tables()
        .conversionFactors()
        .on(LocalDate.parse(day), kind)
        .orElseThrow()
        .factor()
        .toPlainString();
  }

  private static RelativeValue value(LoadedFees loaded, String code, String part, LocalDate day) {
    Optional<Modifier> modifier =
        part.isEmpty() ? Optional.empty() : Optional.of(Modifier.of(part));
    return ((RelativeValueAnswer.Found)
            loaded.tables().relativeValues().on(ProcedureCode.of(code), modifier, day))
        .value();
  }
}
