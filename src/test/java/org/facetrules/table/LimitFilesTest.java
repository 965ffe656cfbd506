package org.facetrules.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.facetrules.table.PublisherSamples.HOSPITAL_LIMIT_HEAD;
import static org.facetrules.table.PublisherSamples.LIMIT_HEAD;
import static org.facetrules.table.PublisherSamples.LIMIT_NAME;
import static org.facetrules.table.PublisherSamples.file;
import static org.facetrules.table.PublisherSamples.load;
import static org.facetrules.table.PublisherSamples.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;

class LimitFilesTest {
  private static final LocalDate QUARTER = LocalDate.of(2026, 10, 1);
  private static final String ROWS =
      """
      64490,2,2 Date of Service Edit: Policy,CMS Policy
      "64634",4,3 Date of Service Edit: Clinical,"Clinical: ""Data"", read"
      J1010,0,1 Line Edit,CMS Policy
      """;

  @Test
  void rows_areReadWithTheirQuarter() {
    UnitLimitTable table = table(load(file(LIMIT_NAME, LIMIT_HEAD + ROWS)));
    UnitLimit row =
        UnitLimit.builder()
            .code(ProcedureCode.of("64634"))
            .setting(NcciSetting.PRACTITIONER)
            .quarter("2026Q4")
            .firstDay(QUARTER)
            .limit(4)
            .adjudication(Adjudication.DATE)
            .rationale("Clinical: \"Data\", read")
            .citation(
                new Citation("NCCI-FILE", "practitioner unit table of 2026Q4", EvidenceGrade.A))
            .build();
    assertThat(on(table, "64634", QUARTER)).isEqualTo(new UnitLimitAnswer.Limit(row));
    assertThat(table.edition().asOf()).isEqualTo(QUARTER);
    assertThat(table.edition().from()).isEqualTo(LocalDate.of(2024, 7, 1));
    assertThat(table.edition().table()).isEqualTo("ncci-mue-practitioner");
    assertThat(table.setting()).isEqualTo(NcciSetting.PRACTITIONER);
  }

  /** A limit of no unit is a limit. */
  @Test
  void zeroUnits_areALimit() {
    UnitLimitTable table = table(load(file(LIMIT_NAME, LIMIT_HEAD + ROWS)));
    assertThat(on(table, "J1010", QUARTER))
        .isInstanceOfSatisfying(
            UnitLimitAnswer.Limit.class,
            limit -> {
              assertThat(limit.units()).isZero();
              assertThat(limit.adjudication()).isEqualTo(Adjudication.LINE);
            });
  }

  /** A whole table says of each code that it lacks that no limit is published. */
  @Test
  void codesThatTheTableLacks_areNotPublished() {
    UnitLimitTable table = table(load(file(LIMIT_NAME, LIMIT_HEAD + ROWS)));
    assertThat(on(table, "64633", QUARTER))
        .isInstanceOfSatisfying(
            UnitLimitAnswer.NotPublished.class,
            none -> {
              assertThat(none.row().quarter()).isEqualTo("2026Q4");
              assertThat(none.row().rationale()).isEqualTo("not listed in the published table");
            });
    assertThat(on(table, "12345", QUARTER)).isInstanceOf(UnitLimitAnswer.NotPublished.class);
    assertThat(on(table, "12345", QUARTER.minusDays(1)))
        .isInstanceOf(UnitLimitAnswer.NotKnown.class);
  }

  @Test
  void daysBeforeTheQuarter_keepTheirLimits() {
    UnitLimitTable table = table(load(file(LIMIT_NAME, LIMIT_HEAD + ROWS)));
    assertThat(units(table, "64490", QUARTER.minusDays(1))).isEqualTo(1);
    assertThat(units(table, "64490", QUARTER)).isEqualTo(2);
    assertThat(units(table, "64490", QUARTER.plusYears(1))).isEqualTo(2);
    assertThat(units(table, "64633", QUARTER.minusDays(1))).isEqualTo(1);
  }

  @Test
  void quartersLoadedOneAfterTheOther_standBesideEachOther() {
    NationalTables first =
        load(file("x_Eff_07-01-2026.csv", LIMIT_HEAD + ROWS.replace("64490,2", "64490,3")))
            .tables();
    NationalTables both = first.load(List.of(file(LIMIT_NAME, LIMIT_HEAD + ROWS))).tables();
    UnitLimitTable table = both.unitLimits(NcciSetting.PRACTITIONER);
    assertThat(units(table, "64490", LocalDate.of(2026, 6, 30))).isEqualTo(1);
    assertThat(units(table, "64490", LocalDate.of(2026, 7, 1))).isEqualTo(3);
    assertThat(units(table, "64490", LocalDate.of(2026, 10, 1))).isEqualTo(2);
    assertThat(on(table, "64633", LocalDate.of(2026, 8, 1)))
        .isInstanceOfSatisfying(
            UnitLimitAnswer.NotPublished.class,
            none -> assertThat(none.row().quarter()).isEqualTo("2026Q3"));
  }

  @Test
  void report_saysWhatChanges() {
    LoadedTables loaded =
        load(file(LIMIT_NAME, LIMIT_HEAD + ROWS + "99999,1,1 Line Edit,CMS Policy\n"));
    LimitTableChange change = loaded.report().limitTables().get(0);
    assertThat(change.newlyRead()).isEqualTo(1);
    assertThat(change.changed())
        .extracting(limit -> limit.after().code().value() + " " + limit.after().limit())
        .contains("64490 OptionalInt[2]", "64633 OptionalInt.empty", "J1010 OptionalInt[0]")
        .doesNotContain("64634 OptionalInt[4]");
    assertThat(loaded.report().toText())
        .startsWith(
            """
            MCR_MUE_PractitionerServices_Eff_10-01-2026.csv: unit limits, practitioner, 2026Q4, holds from 2026-10-01
              rows: 4, kept: 4, first days 2026-10-01 to 2026-10-01
            """)
        .contains("beside the table of 2026-10-01: limits changed: 63, codes newly read: 1\n")
        .contains("\n  changed: 0213T: 1, MAI 2, now not published\n")
        .endsWith("\n  changed: 43 more\n");
    String all =
        load(file(LIMIT_NAME, LIMIT_HEAD + "0213T,2,3 Day,R\nJ1010,0,1 Line,R\n"))
            .report()
            .toText();
    assertThat(all).contains("\n  changed: 0213T: 1, MAI 2, now 2, MAI 3\n");
  }

  /** The registered sign, in both encodings; the mark of UTF-8; CRLF. */
  @Test
  void encodings_changeNothing() {
    String text = LIMIT_HEAD + ROWS;
    String digest = table(load(file(LIMIT_NAME, text))).edition().digest();
    assertThat(table(load(file(LIMIT_NAME, text, ISO_8859_1))).edition().digest())
        .isEqualTo(digest);
    assertThat(table(load(file(LIMIT_NAME, "\uFEFF" + text))).edition().digest()).isEqualTo(digest);
    assertThat(table(load(file(LIMIT_NAME, text.replace("\n", "\r\n")))).edition().digest())
        .isEqualTo(digest);
  }

  @Test
  void theHeader_namesTheSetting() {
    String silent = "MCR_MUE_Eff_10-01-2026.csv";
    LoadedTables loaded = load(file(silent, HOSPITAL_LIMIT_HEAD + ROWS));
    assertThat(loaded.report().files().get(0).setting()).contains(NcciSetting.OUTPATIENT_HOSPITAL);
    assertThat(units(loaded.tables().unitLimits(NcciSetting.OUTPATIENT_HOSPITAL), "64490", QUARTER))
        .isEqualTo(2);
    assertThat(table(loaded)).isSameAs(UnitLimitTable.bundled(NcciSetting.PRACTITIONER));
  }

  /** Real rows. */
  @Test
  void sample_isRead() throws IOException {
    LoadedTables loaded =
        load(
            sample(
                "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv",
                "MCR_MUE_PractitionerServices_Eff_07-01-2026.sample.csv"));
    assertThat(loaded.report().files().get(0).rows()).isEqualTo(5);
    UnitLimitAnswer answer = on(table(loaded), "0009U", LocalDate.of(2026, 7, 1));
    assertThat(answer)
        .isInstanceOfSatisfying(
            UnitLimitAnswer.Limit.class,
            limit -> {
              assertThat(limit.units()).isEqualTo(2);
              assertThat(limit.adjudication()).isEqualTo(Adjudication.DATE);
              assertThat(limit.row().rationale()).isEqualTo("Nature of Analyte");
            });
  }

  private static int units(UnitLimitTable table, String code, LocalDate day) {
    return ((UnitLimitAnswer.Limit) on(table, code, day)).units();
  }

  private static UnitLimitAnswer on(UnitLimitTable table, String code, LocalDate day) {
    return table.on(ProcedureCode.of(code), day);
  }

  private static UnitLimitTable table(LoadedTables loaded) {
    return loaded.tables().unitLimits(NcciSetting.PRACTITIONER);
  }
}
