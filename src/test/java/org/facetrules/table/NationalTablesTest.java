package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facetrules.table.PublisherSamples.ADD_ON_HEAD;
import static org.facetrules.table.PublisherSamples.ADD_ON_NAME;
import static org.facetrules.table.PublisherSamples.LIMIT_HEAD;
import static org.facetrules.table.PublisherSamples.LIMIT_NAME;
import static org.facetrules.table.PublisherSamples.file;
import static org.facetrules.table.PublisherSamples.pairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NationalTablesTest {
  private static final NationalTables BUNDLED = NationalTables.bundled();

  /** Six active pairs of the shipped table stay, one has another indicator, one is new. */
  private static final String PAIRS =
      pairs(
          "20552 64490  20170101 * 1 Misuse",
          "64490 77003  20100101 * 1 Manual",
          "64490 99213  20100101 20251231 1 Manual",
          "64493 77003  20100101 * 0 Manual",
          "64493 99999  20260101 * 1 Manual");

  private static final List<PublisherFile> FILES =
      List.of(
          file(ADD_ON_NAME, ADD_ON_HEAD + "1\t64491\t\t64490\t\t2013001\t\t\n"),
          file("ccipra-v323r0.txt", PAIRS),
          file("ccioph-v323r0.txt", PAIRS),
          file(LIMIT_NAME, LIMIT_HEAD + "64490,1,2 Date,R\n"));

  @ParameterizedTest
  @EnumSource
  void bundled_isWhatTheLibraryShips(NcciSetting setting) {
    assertThat(BUNDLED.pairEdits(setting)).isSameAs(PairEditTable.bundled(setting));
    assertThat(BUNDLED.unitLimits(setting)).isSameAs(UnitLimitTable.bundled(setting));
    assertThat(BUNDLED.addOnEdits()).isSameAs(AddOnEdits.standard());
  }

  @Test
  void load_replacesPartsAndLeavesTheOthers() {
    NationalTables tables = BUNDLED.load(FILES.subList(1, 2)).tables();
    assertThat(tables.pairEdits(NcciSetting.PRACTITIONER).size()).isEqualTo(5);
    assertThat(tables.pairEdits(NcciSetting.OUTPATIENT_HOSPITAL))
        .isSameAs(PairEditTable.bundled(NcciSetting.OUTPATIENT_HOSPITAL));
    assertThat(tables.addOnEdits()).isSameAs(AddOnEdits.standard());
    NationalTables more = tables.load(List.of(FILES.get(0))).tables();
    assertThat(more.pairEdits(NcciSetting.PRACTITIONER))
        .isSameAs(tables.pairEdits(NcciSetting.PRACTITIONER));
    assertThat(more.addOnEdits().edits(ProcedureCode.of("64491"))).hasSize(1);
    assertThat(BUNDLED.pairEdits(NcciSetting.PRACTITIONER).size()).isGreaterThan(50_000);
  }

  @Test
  void load_ofNothing_changesNothing() {
    LoadedTables loaded = BUNDLED.load(List.of());
    assertThat(loaded.tables().addOnEdits()).isSameAs(AddOnEdits.standard());
    assertThat(loaded.report().files()).isEmpty();
    assertThat(loaded.report().toText()).isEmpty();
  }

  /** The order in which files are given does not show. */
  @Test
  void report_isTheSameInAnyOrder() {
    LoadReport report = BUNDLED.load(FILES).report();
    List<PublisherFile> turned = new ArrayList<>(FILES);
    Collections.reverse(turned);
    assertThat(BUNDLED.load(turned).report()).isEqualTo(report);
    assertThat(report.files())
        .extracting(FileReport::name)
        .containsExactly("ccipra-v323r0.txt", "ccioph-v323r0.txt", LIMIT_NAME, ADD_ON_NAME);
  }

  @Test
  void report_comparesWithTheTableBefore() {
    PairTableChange change = BUNDLED.load(FILES).report().pairTables().get(0);
    assertThat(change.setting()).isEqualTo(NcciSetting.PRACTITIONER);
    assertThat(change.before())
        .isEqualTo(PairEditTable.bundled(NcciSetting.PRACTITIONER).edition());
    assertThat(change.edition().asOf()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(change.edition().from()).isEqualTo(LocalDate.of(2010, 1, 1));
    assertThat(change.size()).isEqualTo(5);
    assertThat(change.added()).extracting(NationalTablesTest::text).containsExactly("64493 99999");
    assertThat(change.changed())
        .extracting(each -> text(each.after()) + " " + each.before().indicator())
        .containsExactly("64493 77003 WITH_MODIFIER");
    // The shipped table has 48,300 active pairs, three of which are still there.
    assertThat(change.removed())
        .hasSize(48_300 - 3)
        .extracting(NationalTablesTest::text)
        .contains("64490 99213")
        .isSorted();
  }

  @Test
  void reportOfPairs_isText() {
    String text = BUNDLED.load(FILES.subList(1, 2)).report().toText();
    String digest =
        BUNDLED
            .load(FILES.subList(1, 2))
            .tables()
            .pairEdits(NcciSetting.PRACTITIONER)
            .edition()
            .digest();
    assertThat(text)
        .startsWith(
            """
            ccipra-v323r0.txt: pair edits, practitioner, v323r0, holds from 2026-10-01
              rows: 5, kept: 5, facet pairs left out as never in force (indicator 9): 0, first days 2010-01-01 to 2026-01-01
              sha256:""")
        .contains(
            """
            ncci-ptp-practitioner: as of 2026-10-01, %s
              rows: 5
              beside the table of 2024-07-01: pairs added: 1, removed: 48297, with another indicator: 1
              warning: ncci-ptp-practitioner as of 2026-10-01 has no rows of 0213T, 0214T, 0215T, 0216T, 0217T, 0218T, 64491, 64492, 64494, 64495, 64633, 64634, 64635, 64636, which the shipped table has: no edit or limit of theirs is found
              added: 64493 > 99999, indicator 1
              removed: 00100 > 0213T, indicator 1
            """
                .formatted(digest))
        .endsWith(
            """
              removed: 48277 more
              changed: 64493 > 77003, indicator 1, now indicator 0
            """);
  }

  /** The digest is that of the rows: it tells two tables apart and one from itself not. */
  @Test
  void digests_areThoseOfTheRows() {
    String one = digest(PAIRS);
    assertThat(digest(PAIRS)).isEqualTo(one);
    assertThat(digest(PAIRS.replace("20260101", "20260102"))).isNotEqualTo(one);
    assertThat(digest(PAIRS.replace("*\t0", "*\t1"))).isNotEqualTo(one);
    assertThat(digest(PAIRS.replace("20251231", "20251230"))).isNotEqualTo(one);
    assertThat(digest(PAIRS.replace("Misuse", "Other"))).isNotEqualTo(one);
    assertThat(digest(PAIRS.replace("99999", "99998"))).isNotEqualTo(one);
    assertThat(digest(pairs("00100 36000  20100101 * 1 R") + rows(PAIRS))).isEqualTo(one);
  }

  private static String rows(String file) {
    return file.substring(PublisherSamples.PAIR_HEAD.length());
  }

  private static String digest(String text) {
    return BUNDLED
        .load(List.of(file("ccipra-v323r0.txt", text)))
        .tables()
        .pairEdits(NcciSetting.PRACTITIONER)
        .edition()
        .digest();
  }

  private static String text(PairEdit edit) {
    return edit.columnOne() + " " + edit.columnTwo();
  }
}
