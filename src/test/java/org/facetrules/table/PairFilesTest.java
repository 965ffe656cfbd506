package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facetrules.table.PublisherSamples.PAIR_NAME;
import static org.facetrules.table.PublisherSamples.file;
import static org.facetrules.table.PublisherSamples.load;
import static org.facetrules.table.PublisherSamples.pairs;
import static org.facetrules.table.PublisherSamples.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairFilesTest {
  private static final LocalDate QUARTER = LocalDate.of(2026, 10, 1);
  private static final String MIXED =
      pairs(
          "0001A 64490  20220101 20231231 1 Some_reason",
          "00100 36000  19960101 * 0 Some_reason",
          "00100 64493 * 20100101 * 1 Some_reason",
          "20552 64490  20170101 * 1 Misuse",
          "27096 64490  20110401 20110401 9 Misuse",
          "64490 20552  20100101 20161231 1 Misuse",
          "64490 99213  20130701 20130701 9 Manual",
          "64490 99213  20130702 20191231 1 Manual",
          "64490 99213  20200115 * 0 Manual",
          "64491 99214  20100101 20100101 1 Manual");

  @Test
  void rows_answerByTheirOwnDays() {
    PairEditTable table = table(load(file(PAIR_NAME, MIXED)));
    assertThat(table.edition().asOf()).isEqualTo(QUARTER);
    assertThat(table.size()).isEqualTo(7);
    assertThat(table.mentions(ProcedureCode.of("27096"))).isFalse();
    assertThat(table.mentions(ProcedureCode.of("36000"))).isFalse();
  }

  /** Each dated row: the day before, the first, the last, the day after. */
  @ParameterizedTest
  @CsvSource({
    "64490, 0001A, 2021-12-31, none",
    "64490, 0001A, 2022-01-01, 0001A > 64490",
    "64490, 0001A, 2023-12-31, 0001A > 64490",
    "64490, 0001A, 2024-01-01, none",
    "64490, 99213, 2013-07-01, none",
    "64490, 99213, 2013-07-02, 64490 > 99213",
    "64490, 99213, 2019-12-31, 64490 > 99213",
    "64490, 99213, 2020-01-01, none",
    "64490, 99213, 2020-01-14, none",
    "64490, 99213, 2020-01-15, 64490 > 99213",
    "64490, 99213, 2030-01-01, 64490 > 99213",
    "64490, 20552, 2009-12-31, none",
    "64490, 20552, 2010-01-01, 64490 > 20552",
    "64490, 20552, 2016-12-31, 64490 > 20552",
    "64490, 20552, 2017-01-01, 20552 > 64490",
    "64491, 99214, 2009-12-31, none",
    "64491, 99214, 2010-01-01, 64491 > 99214",
    "64491, 99214, 2010-01-02, none",
    "64490, 27096, 2011-04-01, none"
  })
  void days_areThoseOfTheRows(String one, String other, LocalDate day, String expected) {
    PairEditTable table = table(load(file("ccipra-v323r0.txt", MIXED)));
    assertThat(text(table, one, other, day)).isEqualTo(expected);
    assertThat(text(table, other, one, day)).isEqualTo(expected);
  }

  @Test
  void edits_citeTheFile() {
    PairAnswer answer =
        table(load(file(PAIR_NAME, MIXED)))
            .between(ProcedureCode.of("99213"), ProcedureCode.of("64490"), QUARTER);
    assertThat(answer)
        .isEqualTo(
            new PairAnswer.InForce(
                PairEdit.builder()
                    .setting(NcciSetting.PRACTITIONER)
                    .columnOne(ProcedureCode.of("64490"))
                    .columnTwo(ProcedureCode.of("99213"))
                    .indicator(PairIndicator.NEVER)
                    .rationale("Manual")
                    .firstDay(LocalDate.of(2020, 1, 15))
                    .citation(
                        new Citation(
                            "NCCI-FILE",
                            "practitioner pair table v323r0 of 2026-10-01",
                            EvidenceGrade.A))
                    .build()));
  }

  @Test
  void report_countsWhatTheFileHas() {
    FileReport report = load(file(PAIR_NAME, MIXED)).report().files().get(0);
    assertThat(report.table()).isEqualTo(PublisherTable.PAIR_EDITS);
    assertThat(report.setting()).contains(NcciSetting.PRACTITIONER);
    assertThat(report.version()).isEqualTo("v323r0 f1");
    assertThat(report.asOf()).isEqualTo(QUARTER);
    assertThat(report.rows()).isEqualTo(10);
    assertThat(report.kept()).isEqualTo(7);
    assertThat(report.neverInForce()).isEqualTo(2);
    assertThat(report.earliestFirstDay()).isEqualTo(LocalDate.of(1996, 1, 1));
    assertThat(report.latestFirstDay()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(report.digest()).matches("sha256:[0-9a-f]{64}");
  }

  /** Line ends and the end of the last line are the publisher's affair. */
  @Test
  void lineEnds_changeNothing() {
    Edition edition = table(load(file(PAIR_NAME, MIXED))).edition();
    String windows = MIXED.replace("\n", "\r\n");
    assertThat(table(load(file(PAIR_NAME, windows))).edition()).isEqualTo(edition);
    String open = MIXED.substring(0, MIXED.length() - 1);
    assertThat(table(load(file(PAIR_NAME, open))).edition()).isEqualTo(edition);
  }

  @Test
  void orderOfRows_changesNothing() {
    Edition edition = table(load(file(PAIR_NAME, MIXED))).edition();
    String rows = MIXED.substring(PublisherSamples.PAIR_HEAD.length());
    List<String> lines = rows.lines().sorted(Comparator.reverseOrder()).toList();
    String reversed = PublisherSamples.PAIR_HEAD + String.join("\n", lines) + "\n";
    assertThat(table(load(file(PAIR_NAME, reversed))).edition()).isEqualTo(edition);
  }

  /** A preamble of another length, and a header on one line. */
  @Test
  void preamble_isFoundByItsStructure() {
    String rows = MIXED.substring(PublisherSamples.PAIR_HEAD.length());
    String head =
        "Notice\nMore of it\n\nColumn1/Column2 Edits\n"
            + "Column 1\tColumn 2\t*=in existence prior to 1996\tEffective Date\t"
            + "Deletion Date *=no data\tModifier 0=not allowed\tPTP Edit Rationale\t\t\n";
    assertThat(table(load(file(PAIR_NAME, head + rows))).edition())
        .isEqualTo(table(load(file(PAIR_NAME, MIXED))).edition());
  }

  /** Real rows: none has a facet code, every one is read. */
  @Test
  void sample_isRead() throws IOException {
    LoadedTables loaded = load(sample("ccipra-v322r0-f1.txt", "ccipra-v322r0-f1.sample.txt"));
    FileReport report = loaded.report().files().get(0);
    assertThat(report.rows()).isEqualTo(10);
    assertThat(report.kept()).isZero();
    assertThat(report.version()).isEqualTo("v322r0 f1");
    assertThat(report.earliestFirstDay()).isEqualTo(LocalDate.of(2002, 10, 1));
    assertThat(report.latestFirstDay()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(table(loaded).edition().asOf()).isEqualTo(LocalDate.of(2026, 7, 1));
  }

  @Test
  void bothSettings_areLoadedAtOnce() {
    LoadedTables loaded =
        load(
            file(PAIR_NAME, MIXED),
            file("CCIOPH-v323r0-f1.txt", pairs("64490 G0463  20260101 * 1 Manual")));
    assertThat(loaded.tables().pairEdits(NcciSetting.OUTPATIENT_HOSPITAL).size()).isEqualTo(1);
    assertThat(loaded.tables().pairEdits(NcciSetting.PRACTITIONER).size()).isEqualTo(7);
    assertThat(loaded.report().pairTables())
        .extracting(PairTableChange::setting)
        .containsExactly(NcciSetting.PRACTITIONER, NcciSetting.OUTPATIENT_HOSPITAL);
  }

  private static final String F1 =
      pairs("00100 64490  20100101 * 1 R", "20552 64490  20100101 * 1 R");
  private static final String F2 =
      pairs("29000 64490  20100101 * 1 R", "62000 64490  20100101 * 1 R");
  private static final String F3 =
      pairs("64451 64493  20100101 * 0 R", "64490 99213  20100101 * 1 R");
  private static final String F4 =
      pairs("64633 64490  20120101 * 1 R", "99100 64490  20100101 * 1 R");

  private static PublisherFile part(int number, String text) {
    return file("ccipra-v323r0-f" + number + ".txt", text);
  }

  @Test
  void allParts_makeOneTable() {
    LoadedTables loaded = load(part(3, F3), part(1, F1), part(4, F4), part(2, F2));
    assertThat(table(loaded).unread()).isEmpty();
    assertThat(table(loaded).size()).isEqualTo(8);
    assertThat(text(table(loaded), "64490", "50000", QUARTER)).isEqualTo("none");
    assertThat(loaded.report().files())
        .extracting(FileReport::version)
        .containsExactly("v323r0 f1", "v323r0 f2", "v323r0 f3", "v323r0 f4");
    assertThat(load(part(1, F1), part(2, F2), part(3, F3), part(4, F4)).report())
        .isEqualTo(loaded.report());
  }

  /** A missing part leaves a gap of column 1 codes, those at its seams included. */
  @ParameterizedTest
  @CsvSource({
    "2, 20552, 64490, 20552 > 64490",
    "2, 20552, 64491, not known",
    "2, 30000, 64490, not known",
    "2, 64451, 64494, not known",
    "2, 64451, 64493, 64451 > 64493",
    "2, 64452, 64490, none",
    "2, 20551, 64493, none",
    "1, 00100, 64490, not known",
    "1, 29000, 64491, not known",
    "1, 29001, 64490, none",
    "4, 64490, 99214, not known",
    "4, 64489, 64490, not known",
    "4, 64488, 64489, not known",
    "4, 20551, 0213T, none"
  })
  void aMissingPart_isNotTakenForNone(int missing, String one, String other, String expected) {
    PublisherFile[] files =
        IntStream.rangeClosed(1, 4)
            .filter(number -> number != missing)
            .mapToObj(number -> part(number, List.of(F1, F2, F3, F4).get(number - 1)))
            .toArray(PublisherFile[]::new);
    LoadedTables loaded = load(files);
    assertThat(table(loaded).unread())
        .containsExactly("part f" + missing + " of the practitioner pairs v323r0 was not read");
    assertThat(text(table(loaded), one, other, QUARTER)).isEqualTo(expected);
    assertThat(loaded.report().toText()).contains("part f" + missing + " of the practitioner");
  }

  @Test
  void aMissingPart_isNamedInTheAnswer() {
    PairEditTable table = table(load(part(1, F1), part(4, F4)));
    assertThat(table.unread()).hasSize(2);
    assertThat(table.between(ProcedureCode.of("30000"), ProcedureCode.of("64490"), QUARTER))
        .isEqualTo(
            new PairAnswer.NotKnown("part f2 of the practitioner pairs v323r0 was not read"));
  }

  /** Without an order of column 1, a missing part can have any code. */
  @Test
  void aMissingPart_ofUnorderedParts_canHaveAnyCode() {
    PairEditTable table = table(load(part(1, F2), part(2, F1), part(3, F3)));
    assertThat(text(table, "00101", "64490", QUARTER)).isEqualTo("not known");
    assertThat(text(table, "00100", "64490", QUARTER)).isEqualTo("00100 > 64490");
  }

  @Test
  void anUncutTable_isWhole() {
    assertThat(table(load(file("ccipra-v323r0.txt", F1))).unread()).isEmpty();
  }

  @Test
  void partsThatDoNotBelongTogether_areRefused() {
    assertThatThrownBy(() -> load(part(1, F1), part(1, F2)))
        .hasMessage(
            "ccipra-v323r0-f1.txt: found part f1 a second time, expected each part once:"
                + " ccipra-v323r0-f1.txt was given");
    assertThatThrownBy(() -> load(part(1, F1), file("ccipra-v322r0-f2.txt", F2)))
        .hasMessage(
            "ccipra-v322r0-f2.txt: found version v322r0 of 2026-07-01, expected version v323r0 of"
                + " 2026-10-01, as ccipra-v323r0-f1.txt has");
    assertThatThrownBy(() -> load(part(1, F1), file("ccipra-v323r0.txt", F2)))
        .hasMessage(
            "ccipra-v323r0.txt: found a whole table and parts of one, expected either, not both:"
                + " ccipra-v323r0-f1.txt was given");
  }

  @Test
  void aClashAcrossParts_namesTheLaterRow() {
    assertThatThrownBy(
            () ->
                load(
                    part(2, pairs("20552 64490  20200101 * 1 R")),
                    part(1, pairs("20552 64490  20100101 * 1 R"))))
        .hasMessage(
            "ccipra-v323r0-f2.txt, line 7, column 4 \"Effective Date\": found a second row of the"
                + " pair, expected a day that the row on line 7 of ccipra-v323r0-f1.txt does not"
                + " cover");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pairs.txt", "v323r0-f1.txt"})
  void aNameWithoutSetting_isRefused(String name) {
    assertThatThrownBy(() -> load(file(name, F1)))
        .hasMessage(
            name
                + ": found pair edits without a setting in the name, expected the publisher's name:"
                + " ccipra... for practitioners, ccioph... for outpatient hospitals");
  }

  @Test
  void aNameWithoutVersion_needsTheCallersDay() {
    assertThatThrownBy(() -> load(file("ccipra.txt", F1)))
        .hasMessageContaining("expected the publisher's name, such as ccipra-v323r0-f1.txt, or");
    LoadedTables loaded = load(file("ccipra.txt", F1).asOf(QUARTER));
    assertThat(table(loaded).edition().asOf()).isEqualTo(QUARTER);
    assertThat(loaded.report().files().get(0).version()).isEqualTo("2026Q4");
  }

  private static PairEditTable table(LoadedTables loaded) {
    return loaded.tables().pairEdits(NcciSetting.PRACTITIONER);
  }

  private static String text(PairEditTable table, String one, String other, LocalDate day) {
    PairAnswer answer = table.between(ProcedureCode.of(one), ProcedureCode.of(other), day);
    if (answer instanceof PairAnswer.InForce found) {
      return found.edit().columnOne() + " > " + found.edit().columnTwo();
    }
    return answer instanceof PairAnswer.NotKnown ? "not known" : "none";
  }
}
