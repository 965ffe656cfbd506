package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facetrules.table.PublisherSamples.ADD_ON_HEAD;
import static org.facetrules.table.PublisherSamples.ADD_ON_NAME;
import static org.facetrules.table.PublisherSamples.file;
import static org.facetrules.table.PublisherSamples.load;

import java.time.LocalDate;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddOnFilesTest {
  private static final LocalDate QUARTER = LocalDate.of(2026, 10, 1);

  /** Commas stand for tabs. */
  private static final String ROWS =
      """
      1,64491,,64490,,2013001,,
      1,64492,,64490,,2013001,2019365,
      1,64492,,64491,,2013001,,
      1,64492,,64490,,2021001,,
      3,64484,,64483,,2013001,,Contractors may add more
      3,64484,,CCCCC,,2013001,,
      2,99292,,CCCCC,,2013001,,
      1,64629,2025365,64628,,2022001,,
      1,0215T,,0213T,2024366,2013001,,
      """;

  private static final String TEXT = ADD_ON_HEAD + ROWS.replace(',', '\t');

  @ParameterizedTest
  @CsvSource({
    "64491, 2012-12-31, ''",
    "64491, 2013-01-01, 64490",
    "64491, 2030-01-01, 64490",
    "64492, 2019-12-31, 64490 64491",
    "64492, 2020-01-01, 64491",
    "64492, 2020-12-31, 64491",
    "64492, 2021-01-01, 64490 64491",
    "64484, 2026-01-01, 64483",
    "99292, 2026-01-01, ''",
    "64629, 2025-12-31, 64628",
    "64629, 2026-01-01, ''",
    "0215T, 2024-12-31, 0213T",
    "0215T, 2025-01-01, ''"
  })
  void days_areThoseOfTheRows(String addOn, LocalDate day, String expected) {
    assertThat(text(table().primaries(ProcedureCode.of(addOn), day))).isEqualTo(expected);
  }

  @Test
  void withoutADay_theTablesOwnCounts() {
    AddOnEdits table = table();
    assertThat(text(table.primaries(ProcedureCode.of("64492")))).isEqualTo("64490 64491");
    assertThat(table.primaries(ProcedureCode.of("64629"))).isEmpty();
    assertThat(table.isAddOn(ProcedureCode.of("64629"))).isFalse();
    assertThat(table.isAddOn(ProcedureCode.of("99292"))).isTrue();
    assertThat(text(table.addOns(ProcedureCode.of("64490")))).isEqualTo("64491 64492");
    assertThat(table.edits(ProcedureCode.of("64492"))).hasSize(3);
  }

  @Test
  void types_sayWhoNamesThePrimaries() {
    AddOnEdits table = table();
    assertThat(table.type(ProcedureCode.of("64491"), QUARTER)).contains(AddOnType.LISTED);
    assertThat(table.type(ProcedureCode.of("99292"), QUARTER)).contains(AddOnType.CONTRACTOR);
    assertThat(table.type(ProcedureCode.of("64484"), QUARTER)).contains(AddOnType.MIXED);
    assertThat(table.type(ProcedureCode.of("64491"), LocalDate.of(2012, 1, 1))).isEmpty();
    assertThat(table.type(ProcedureCode.of("64490"), QUARTER)).isEmpty();
    AddOnEdit mixed = table.edits(ProcedureCode.of("64484")).get(0);
    assertThat(mixed.note()).contains("Contractors may add more");
    assertThat(table.edits(ProcedureCode.of("99292")).get(0).primary()).isEmpty();
  }

  @Test
  void aWholeTable_settlesEveryDay() {
    AddOnEdits table = table();
    assertThat(table.isPublishedFor(ProcedureCode.of("64491"), LocalDate.of(2012, 1, 1))).isTrue();
    assertThat(table.isPublishedFor(ProcedureCode.of("99213"), QUARTER)).isTrue();
    assertThat(table.citation())
        .isEqualTo(
            new Citation("NCCI-FILE", "national add-on table of 2026-10-01", EvidenceGrade.A));
    assertThat(table.edition().from()).isEqualTo(LocalDate.of(2013, 1, 1));
    assertThat(table.edition().asOf()).isEqualTo(QUARTER);
  }

  /** The columns in the other order that was seen, their names with "(Julian)", commas. */
  @Test
  void columns_areFoundByName() {
    String other =
        """
        "CPT codes are copyright, all of them",,,,,,,
        AOC Edit Type,Primary Code,Primary Code DelDT (Julian),Add-On Code,AOC DelDT (Julian),AOC Edit EffDT (Julian),AOC Edit DelDT (Julian),Special Instruction Notes
        1,64490,,64491,,2013001,,
        1,64490,,64492,,2013001,2019365,
        1,64491,,64492,,2013001,,
        1,64490,,64492,,2021001,,
        3,64483,,64484,,2013001,,Contractors may add more
        3,CCCCC,,64484,,2013001,,
        2,CCCCC,,99292,,2013001,,
        1,64628,,64629,2025365,2022001,,
        1,0213T,2024366,0215T,,2013001,,
        """;
    AddOnEdits found = load(file("AOC_V2026Q4_01-MCR.txt", other)).tables().addOnEdits();
    assertThat(found.edition()).isEqualTo(table().edition());
    String windows = other.replace("\n", "\r\n");
    assertThat(load(file(ADD_ON_NAME, windows)).tables().addOnEdits().edition())
        .isEqualTo(table().edition());
  }

  @Test
  void report_saysWhatChanges() {
    LoadReport report = load(file(ADD_ON_NAME, TEXT)).report();
    AddOnTableChange change = report.addOnTable().orElseThrow();
    assertThat(change.newlyRead()).isEqualTo(1);
    assertThat(change.added())
        .extracting(edit -> edit.addOn() + " " + edit.primary().isPresent())
        .containsExactly("64484 false");
    assertThat(change.removed())
        .hasSize(111 - 4)
        .extracting(edit -> edit.addOn() + " " + edit.primary().orElseThrow())
        .contains("64494 64490", "0215T 0213T", "64629 64628")
        .doesNotContain("64491 64490", "64492 64490");
    assertThat(report.files().get(0).rows()).isEqualTo(9);
    assertThat(report.files().get(0).latestFirstDay()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(report.toText())
        .startsWith(
            """
            AOC_V2026Q4-MCR.txt: add-on edits, V2026Q4-MCR, holds from 2026-10-01
              rows: 9, kept: 9, first days 2013-01-01 to 2022-01-01
            """)
        .contains("\n  added: 64484 with a primary of the contractor, type 3\n")
        .endsWith("  removed: 87 more\n");
  }

  /**
   * The shipped table knows no first days: what it says of earlier days is the library's reading.
   */
  @Test
  void theShippedTable_appliesToEveryDay_andSaysSo() {
    AddOnEdits shipped = AddOnEdits.standard();
    ProcedureCode addOn = ProcedureCode.of("64494");
    LocalDate day = LocalDate.of(2012, 5, 5);
    assertThat(text(shipped.primaries(addOn, day))).isEqualTo("64490 64493");
    assertThat(shipped.type(addOn, day)).contains(AddOnType.LISTED);
    assertThat(shipped.isPublishedFor(addOn, day)).isFalse();
    assertThat(shipped.isPublishedFor(addOn, LocalDate.of(2024, 6, 2))).isFalse();
    assertThat(shipped.isPublishedFor(addOn, LocalDate.of(2024, 6, 3))).isTrue();
    assertThat(shipped.isPublishedFor(ProcedureCode.of("99213"), QUARTER)).isFalse();
  }

  private static AddOnEdits table() {
    return load(file(ADD_ON_NAME, TEXT)).tables().addOnEdits();
  }

  private static String text(Set<ProcedureCode> codes) {
    return codes.toString().replaceAll("[\\[\\],]", "");
  }
}
