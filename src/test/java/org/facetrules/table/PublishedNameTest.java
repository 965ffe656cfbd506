package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedNameTest {
  /** Versions as coding-facts 8 and coding-facts-2 3.5 list them. */
  @ParameterizedTest
  @CsvSource({
    "ccipra-v301r0-f1.txt, PRACTITIONER, v301r0, 1, 2024-04-01",
    "ccipra-v313r0-f2.TXT, PRACTITIONER, v313r0, 2, 2025-10-01",
    "CCIOPH-V320R0-F3.TXT, OUTPATIENT_HOSPITAL, v320r0, 3, 2026-01-01",
    "in/here/ccioph-v321r0-f4.txt, OUTPATIENT_HOSPITAL, v321r0, 4, 2026-04-01",
    "C:\\here\\ccipra-v322r1-f1.txt, PRACTITIONER, v322r1, 1, 2026-07-01",
    "medicare-ncci-2026q4-practitioner-ptp-edits-ccipra-v323r0-f4.txt, PRACTITIONER, v323r0, 4,"
        + " 2026-10-01"
  })
  void pairFiles_sayEverything(
      String name, NcciSetting setting, String version, int part, LocalDate firstDay) {
    PublishedName found = of(name, PublisherTable.PAIR_EDITS);
    assertThat(found.setting()).contains(setting);
    assertThat(found.version()).contains(version);
    assertThat(found.part()).hasValue(part);
    assertThat(found.firstDay()).contains(firstDay);
  }

  @Test
  void namesWithoutAVersion_saySettingOrNothing() {
    PublishedName setting = of("ccipra.txt", PublisherTable.PAIR_EDITS);
    assertThat(setting.setting()).contains(NcciSetting.PRACTITIONER);
    assertThat(setting.firstDay()).isEmpty();
    assertThat(of("pairs.txt", PublisherTable.PAIR_EDITS).setting()).isEmpty();
    assertThat(of("ccipra-v324r0-f1.txt", PublisherTable.PAIR_EDITS).version()).isEmpty();
    assertThat(of("limits.csv", PublisherTable.UNIT_LIMITS).firstDay()).isEmpty();
    assertThat(of("addons.txt", PublisherTable.ADD_ON_EDITS).firstDay()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv, UNIT_LIMITS, 2026-07-01",
    "mcr_mue_outpatienthospitalservices_eff_10-01-2026.CSV, UNIT_LIMITS, 2026-10-01",
    "AOC_V2025Q4_01-MCR.txt, ADD_ON_EDITS, 2025-10-01",
    "AOC_V2026Q2-F-MCR.txt, ADD_ON_EDITS, 2026-04-01"
  })
  void otherFiles_sayTheirDay(String name, PublisherTable table, LocalDate firstDay) {
    assertThat(of(name, table).firstDay()).contains(firstDay);
  }

  @Test
  void aNameWithNoDay_isRefused() {
    assertThatThrownBy(
            () -> of("MCR_MUE_PractitionerServices_Eff_13-01-2026.csv", PublisherTable.UNIT_LIMITS))
        .hasMessage(
            "MCR_MUE_PractitionerServices_Eff_13-01-2026.csv: found \"eff_13-01-2026\" in the name,"
                + " expected a day as Eff_MM-DD-YYYY");
  }

  @ParameterizedTest
  @CsvSource({
    "ccipra-v323r0-f1.TXT, PAIR_EDITS",
    "quarter/CCIOPH_f2.txt, PAIR_EDITS",
    "MCR_MUE_PractitionerServices_Eff_10-01-2026.csv, UNIT_LIMITS",
    "mue.csv, UNIT_LIMITS",
    "AOC_V2026Q4-MCR.txt, ADD_ON_EDITS",
    "C:\\mue\\AOC.txt, ADD_ON_EDITS"
  })
  void aName_tellsTheTable(String name, PublisherTable table) {
    assertThat(PublishedName.tableOf(name)).contains(table);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limits.csv", "commuers.csv", "caoca.txt", "aoc/table.txt"})
  void aNameOfOnesOwn_tellsNoTable(String name) {
    assertThat(PublishedName.tableOf(name)).isEmpty();
  }

  @Test
  void theCallersDay_helpsOnlyWhereTheNameIsSilent() {
    LocalDate day = LocalDate.of(2026, 10, 1);
    PublisherFile silent = file("limits.csv").asOf(day);
    assertThat(dayOf(silent)).isEqualTo(day);
    String name = "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv";
    assertThat(dayOf(file(name))).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThatThrownBy(() -> dayOf(file(name).asOf(day)))
        .hasMessage(
            name
                + ": found a name that says 2026-07-01, expected the day given with the file,"
                + " 2026-10-01");
    assertThatThrownBy(() -> dayOf(file("limits.csv")))
        .hasMessage(
            "limits.csv: found no version in the name, expected the publisher's name, such as"
                + " MCR_MUE_PractitionerServices_Eff_10-01-2026.csv, or the first day of the quarter in asOf");
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01, 2026Q1", "2026-03-31, 2026Q1", "2026-12-31, 2026Q4"})
  void quarters_areNamed(LocalDate day, String quarter) {
    assertThat(PublishedName.quarter(day)).isEqualTo(quarter);
  }

  private static LocalDate dayOf(PublisherFile file) {
    return PublishedName.of(file, PublisherTable.UNIT_LIMITS)
        .dayOf(file, PublisherTable.UNIT_LIMITS);
  }

  private static PublishedName of(String name, PublisherTable table) {
    return PublishedName.of(file(name), table);
  }

  private static PublisherFile file(String name) {
    return PublisherFile.of(name, InputStream::nullInputStream);
  }
}
