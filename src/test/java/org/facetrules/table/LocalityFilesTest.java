package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facetrules.table.FeeFiles.file;
import static org.facetrules.table.FeeFiles.load;
import static org.facetrules.table.FeeFiles.text;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalityFilesTest {
  private static final String INDICES_2025 = "GPCI2025.sample.csv";
  private static final String INDICES_2026 = "GPCI2026.csv";

  /** The whole file of 2026: 109 localities, a quoted name, marks, footnotes. */
  @Test
  void theFileOf2026_isWhatTheLibraryShips() throws IOException {
    LoadedFees loaded = load(file("GPCI2026.csv", text(INDICES_2026)));
    assertThat(loaded.files().get(0))
        .hasToString("GPCI2026.csv: geographic indices, 109 rows; localities of 2026");
    for (MedicareLocality row : loaded.tables().localities().of(2026)) {
      MedicareLocality shipped =
          MedicareLocalities.standard().find(2026, row.state(), row.number()).orElseThrow();
      assertThat(row)
          .usingRecursiveComparison()
          .ignoringFields("citations", "hashCode")
          .isEqualTo(shipped);
    }
    assertThat(loaded.tables().localities().find(2026, "HI", "01").orElseThrow().name())
        .isEqualTo("HAWAII, GUAM");
    assertThat(loaded.tables().localities().find(2026, "MT", "01").orElseThrow().name())
        .isEqualTo("MONTANA");
    assertThat(loaded.tables().localities().of(2025)).hasSize(109);
  }

  /** The file of 2025 prints 1 where that of 2026 prints 1.000. */
  @Test
  void theFileOf2025_hasItsOwnHeaderAndDecimals() throws IOException {
    LoadedFees loaded = load(file("GPCI2025.csv", text(INDICES_2025)));
    MedicareLocality alaska = loaded.tables().localities().find(2025, "AK", "01").orElseThrow();
    assertThat(alaska.name()).isEqualTo("ALASKA");
    assertThat(alaska.work()).isEqualTo("1.500");
    assertThat(loaded.tables().localities().of(2025)).hasSize(9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CY 2026 | YEAR 2026 | line 1: found \"ADDENDUM E.",
        "2026 PE GPCI | 2025 PE GPCI | line 3: found a header without a column \"2026 PE GPCI\"",
        "State,Locality | Locality | line 3: found a header without a column \"State\"",
        "Medicare Administrative Contractor (MAC) | Contractor | line 3: found \"Contractor\", expected a title with the calendar year, then a header",
        "10112,AL,00 | 1112,AL,00 | line 4, column 1 \"Medicare Administrative Contractor (MAC)\": found \"1112\", expected a contractor of five digits",
        "10112,AL,00 | 10112,AL,0 | line 4, column 3 \"Locality Number\": found \"0\", expected a locality of two digits",
        "ALABAMA,1.000 | ALABAMA,0.000 | line 4, column 5 \"PW GPCI\": found \"0.000\", expected an index above 0",
        "ALABAMA,1.000,0.875 | ALABAMA,1.000 | line 4: found 6 cells, expected 7 cells between commas",
        "02102,AK,01 | 02102,AL,00 | line 5, column 3 \"Locality Number\": found \"00\", expected each locality of a state once"
      })
  void whatIsNotAsTheLayoutSays_isRefused(String there, String instead, String message)
      throws IOException {
    String text = text(INDICES_2026).replaceFirst(Pattern.quote(there), instead);
    assertThatThrownBy(() -> load(file("GPCI2026.csv", text)))
        .isInstanceOf(PublisherFileException.class)
        .hasMessageContaining(message);
  }

  @Test
  void rowsAfterTheFootnotes_areRefused() throws IOException {
    String text = text(INDICES_2026) + "10112,AL,01,SOMEWHERE,1.000,1.000,1.000\n";
    assertThatThrownBy(() -> load(file("GPCI2026.csv", text)))
        .hasMessageContaining("found a row after the footnotes, expected footnotes only");
  }

  /** Numbers without their zeros, a state on its first row only, blank lines, a misspelt header. */
  @Test
  void counties_areReadWithTheirQuirks() throws IOException {
    LoadedFees loaded = load(file("25LOCCO.csv", text("25LOCCO.sample.csv")));
    assertThat(loaded.tables().counties())
        .hasSize(6)
        .contains(
            new LocalityCounties("02102", "01", "ALASKA", "STATEWIDE", "ALL COUNTIES"),
            new LocalityCounties(
                "01112",
                "52",
                "CALIFORNIA",
                "SAN FRANCISCO-OAKLAND-BERKELEY (MARIN CNTY)",
                "MARIN"));
    assertThat(FeeTables.bundled().counties()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Locality Number | Locality | found no header, expected a header of contractor",
        "10112,0 | 10112X,0 | line 5, column 1 \"Medicare Adminstrative Contractor\": found \"10112X\", expected a number of at most 5 digits",
        "ALABAMA ,STATEWIDE | ,STATEWIDE | line 5, column 3 \"State\": found \"\", expected the name of a state",
        "STATEWIDE ,ALL COUNTIES | STATEWIDE | line 5: found 4 cells, expected 5 cells between commas"
      })
  void countiesThatAreNotAsTheLayoutSays_areRefused(String there, String instead, String message)
      throws IOException {
    String text = text("25LOCCO.sample.csv").replaceFirst(there, instead);
    assertThatThrownBy(() -> load(file("25LOCCO.csv", text))).hasMessageContaining(message);
  }

  @Test
  void zipCodes_haveTheirLocality() throws IOException {
    LoadedFees loaded = load(file("ZIP5_OCT2025.txt", text("ZIP5_OCT2025.sample.txt")));
    assertThat(loaded.tables().ofZip("99501"))
        .contains(new ZipLocality("99501", "AK", "02102", "01"));
    assertThat(loaded.tables().ofZip("98101")).isEmpty();
    assertThat(loaded.files().get(0).rows()).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AK99502 | AK9950  | line 2: found a line of 79 characters, expected 80 characters",
        "AK99502 | AK9950X | line 2, column 3 \"ZIP code\": found \"9950X\", expected a ZIP code in characters 3 to 7",
        "AK99502 | AK99501 | line 2: found ZIP code 99501 again, expected each once"
      })
  void zipCodesThatAreNotAsTheLayoutSays_areRefused(String there, String instead, String message)
      throws IOException {
    String text = text("ZIP5_OCT2025.sample.txt").replaceFirst(there, instead);
    assertThatThrownBy(() -> load(file("ZIP5.txt", text))).hasMessageContaining(message);
  }

  @Test
  void quartersThatDiffer_areRefused() throws IOException {
    String text =
        text("ZIP5_OCT2025.sample.txt").replaceFirst("(?s)20254(.*?)20254", "20254$120261");
    assertThatThrownBy(() -> load(file("ZIP5.txt", text)))
        .hasMessageContaining("line 2: found the quarter \"20261\", expected 20254");
  }
}
