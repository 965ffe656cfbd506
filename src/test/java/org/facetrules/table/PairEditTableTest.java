package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PairEditTableTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 7, 1);
  private static final PairEditTable PRACTITIONER = PairEditTable.bundled(NcciSetting.PRACTITIONER);

  /** Every row of the facts, on the table's day and around its own days. */
  @ParameterizedTest
  @EnumSource
  void everyRow_answersAsTheFactsSay(NcciSetting setting) throws IOException {
    PairEditTable table = PairEditTable.bundled(setting);
    Map<List<String>, List<PairFacts.Row>> byPair = new LinkedHashMap<>();
    int kept = 0;
    for (PairFacts.Row row : PairFacts.of(setting)) {
      List<PairFacts.Row> rows =
          byPair.computeIfAbsent(List.of(row.one(), row.two()), pair -> new ArrayList<>());
      if (!row.indicator().equals(PairFacts.INDICATOR_NEVER_IN_FORCE)) {
        rows.add(row);
        kept++;
      }
    }
    assertThat(table.size()).isEqualTo(kept);
    assertThat(byPair).hasSizeGreaterThan(50_000);
    for (List<String> pair : byPair.keySet()) {
      for (LocalDate day : days(byPair.get(pair))) {
        String expected = expected(pair, day, byPair);
        String found = text(ask(table, pair.get(0), pair.get(1), day));
        if (!found.equals(expected)) {
          throw new AssertionError(pair + " " + day + ": " + found + ", expected " + expected);
        }
      }
    }
  }

  /** What a plain reader makes of the rows of a pair, in both orders of columns. */
  private static String expected(
      List<String> pair, LocalDate day, Map<List<String>, List<PairFacts.Row>> byPair) {
    List<PairFacts.Row> rows = new ArrayList<>(byPair.get(pair));
    rows.addAll(byPair.getOrDefault(List.of(pair.get(1), pair.get(0)), List.of()));
    boolean known = true;
    for (PairFacts.Row row : rows) {
      switch (state(row, day, byPair.getOrDefault(List.of(row.one(), row.two()), List.of()))) {
        case "in force" -> {
          return row.one() + " > " + row.two() + " " + row.indicator() + " " + row.rationale();
        }
        case "not known" -> known = false;
        default -> {
          // Another row may say more.
        }
      }
    }
    return known ? "none" : "not known";
  }

  private static String state(PairFacts.Row row, LocalDate day, List<PairFacts.Row> samePair) {
    String last = row.last().isEmpty() ? "9999-12-31" : row.last();
    if (day.toString().compareTo(last) > 0) {
      return "none";
    }
    if (!row.first().isEmpty()) {
      return day.toString().compareTo(row.first()) < 0 ? "none" : "in force";
    }
    if (!day.isBefore(AS_OF) || day.toString().equals(last)) {
      return "in force";
    }
    boolean afterAnotherEnd =
        samePair.stream()
            .filter(other -> !other.last().isEmpty() && other.last().compareTo(last) < 0)
            .allMatch(other -> day.toString().compareTo(other.last()) > 0);
    return afterAnotherEnd && !day.isBefore(born(row.one())) && !day.isBefore(born(row.two()))
        ? "not known"
        : "none";
  }

  private static LocalDate born(String code) {
    return CodeLifecycle.standard()
        .find(ProcedureCode.of(code))
        .flatMap(life -> life.beginning().earliest())
        .orElse(LocalDate.MIN);
  }

  private static Set<LocalDate> days(List<PairFacts.Row> rows) {
    Set<LocalDate> days = new TreeSet<>();
    days.addAll(List.of(AS_OF.minusDays(1), AS_OF, LocalDate.of(2026, 11, 23)));
    for (PairFacts.Row row : rows) {
      List.of(row.first(), row.last()).stream()
          .filter(day -> !day.isEmpty())
          .map(LocalDate::parse)
          .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
    }
    return days;
  }

  /** Pairs of a facet code and any code that the facts do not have. */
  @ParameterizedTest
  @EnumSource
  void pairsOutsideTheFacts_haveNoEdit(NcciSetting setting) throws IOException {
    PairEditTable table = PairEditTable.bundled(setting);
    Set<List<String>> pairs = new HashSet<>();
    Set<String> partners = new TreeSet<>();
    for (PairFacts.Row row : PairFacts.of(setting)) {
      pairs.add(List.of(row.one(), row.two()));
      pairs.add(List.of(row.two(), row.one()));
      partners.addAll(List.of(row.one(), row.two()));
    }
    List<String> codes = new ArrayList<>(partners);
    List<String> facets = facetCodes();
    Random random = new Random(20240701);
    int asked = 0;
    while (asked < 20_000) {
      String facet = facets.get(random.nextInt(facets.size()));
      String other =
          asked % 2 == 0
              ? codes.get(random.nextInt(codes.size()))
              : "%05d".formatted(random.nextInt(100_000));
      if (!pairs.contains(List.of(facet, other))) {
        assertThat(ask(table, facet, other, AS_OF)).isEqualTo(PairAnswer.none());
        asked++;
      }
    }
  }

  /** coding-facts 6, read by hand. */
  @ParameterizedTest
  @CsvSource({
    "64490, 77003, 64490 > 77003 1, 64490 > 77003 1",
    "20552, 64493, 20552 > 64493 1, 20552 > 64493 1",
    "64451, 64493, 64451 > 64493 0, none",
    "64490, 20560, 64490 > 20560 0, 64490 > 20560 1",
    "64633, 64490, 64633 > 64490 1, 64633 > 64490 1",
    "64493, 99213, 64493 > 99213 1, none",
    "64490, 64493, none, none",
    "64633, 64635, none, none",
    "64635, 76942, none, none",
    "64490, 27096, none, none",
    "64490, 64490, none, none"
  })
  void activePairs_ofTheFacts(String one, String other, String practitioner, String hospital) {
    LocalDate day = LocalDate.of(2025, 3, 3);
    assertThat(text(ask(PRACTITIONER, one, other, day))).startsWith(practitioner);
    assertThat(text(ask(PRACTITIONER, other, one, day))).startsWith(practitioner);
    PairEditTable table = PairEditTable.bundled(NcciSetting.OUTPATIENT_HOSPITAL);
    assertThat(text(ask(table, one, other, day))).startsWith(hospital);
  }

  /** Days around the first days that were read or derived, and around an end. */
  @ParameterizedTest
  @CsvSource({
    "64772, 64490, 2009-12-31, none",
    "64772, 64490, 2010-01-01, 64772 > 64490 0",
    "64772, 64491, 2017-03-31, none",
    "64772, 64491, 2017-04-01, 64772 > 64491 0",
    "20552, 64490, 2016-12-30, not known",
    "20552, 64490, 2016-12-31, 64490 > 20552 1",
    "20552, 64490, 2017-01-01, 20552 > 64490 1",
    "20552, 64491, 2017-01-01, not known",
    "20552, 64491, 2024-06-30, not known",
    "20552, 64491, 2024-07-01, 20552 > 64491 1",
    "64490, 77003, 2009-12-31, none",
    "64490, 77003, 2010-01-01, not known",
    "64633, 77003, 2011-12-31, none",
    "64633, 77003, 2012-01-01, not known",
    // Deleted and come back.
    "64490, 99213, 2019-12-30, not known",
    "64490, 99213, 2019-12-31, 64490 > 99213 1",
    "64490, 99213, 2020-01-01, not known",
    // Deleted twice.
    "64490, 99217, 2019-12-31, 64490 > 99217 1",
    "64490, 99217, 2022-12-30, not known",
    "64490, 99217, 2022-12-31, 64490 > 99217 1",
    "64490, 99217, 2023-01-01, none"
  })
  void days_areKeptApart(String one, String other, LocalDate day, String expected) {
    assertThat(text(ask(PRACTITIONER, one, other, day))).startsWith(expected);
  }

  @Test
  void edit_saysWhatItStandsOn() {
    PairEdit plain = edit("64490", "77003");
    assertThat(plain.setting()).isEqualTo(NcciSetting.PRACTITIONER);
    assertThat(plain.indicator()).isEqualTo(PairIndicator.WITH_MODIFIER);
    assertThat(plain.firstDay()).isEmpty();
    assertThat(plain.lastDay()).isEmpty();
    assertThat(plain.citation())
        .isEqualTo(new Citation("NS", "practitioner pair table of 2024-07-01", EvidenceGrade.A));
    PairEdit derived = edit("20552", "64490");
    assertThat(derived.firstDay()).contains(LocalDate.of(2017, 1, 1));
    assertThat(derived.citation()).isEqualTo(plain.citation());
    PairAnswer before = ask(PRACTITIONER, "20552", "64490", LocalDate.of(2024, 6, 30));
    assertThat(((PairAnswer.InForce) before).edit().citation())
        .isEqualTo(
            new Citation(
                "NS",
                "practitioner pair table of 2024-07-01; first day derived: the row with the"
                    + " columns reversed ended on 2016-12-31",
                EvidenceGrade.C));
    PairEdit later = edit("64772", "64491");
    assertThat(later.citation().key()).isIn("MBS-RES", "NS");
    assertThat(Sources.find(later.citation().key())).isPresent();
  }

  @Test
  void unknown_saysWhy() {
    assertThat(ask(PRACTITIONER, "77003", "64490", LocalDate.of(2024, 6, 30)))
        .isEqualTo(
            new PairAnswer.NotKnown(
                "the first day of 64490 > 77003, not published (it applies from 2024-07-01)"));
    assertThat(ask(PRACTITIONER, "64490", "99217", LocalDate.of(2021, 1, 1)))
        .isEqualTo(
            new PairAnswer.NotKnown(
                "the first day of 64490 > 99217, not published (it ended on 2022-12-31)"));
    assertThat(ask(PRACTITIONER, "20610", "99213", AS_OF))
        .isEqualTo(
            new PairAnswer.NotKnown(
                "the table holds the pairs of facet codes, and neither code is a facet code"));
  }

  @Test
  void mentionsAndHolds_allowToSkip() {
    assertThat(PRACTITIONER.mentions(ProcedureCode.of("64490"))).isTrue();
    assertThat(PRACTITIONER.mentions(ProcedureCode.of("99213"))).isTrue();
    assertThat(PRACTITIONER.mentions(ProcedureCode.of("J1100"))).isFalse();
    assertThat(PRACTITIONER.mentions(ProcedureCode.of("99999"))).isFalse();
    assertThat(PRACTITIONER.holds(ProcedureCode.of("99213"), ProcedureCode.of("0218T"))).isTrue();
    assertThat(PRACTITIONER.holds(ProcedureCode.of("99213"), ProcedureCode.of("20610"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void edition_namesTheTable(NcciSetting setting) {
    PairEditTable table = PairEditTable.bundled(setting);
    assertThat(table.setting()).isEqualTo(setting);
    assertThat(table.edition().table())
        .isEqualTo(
            setting == NcciSetting.PRACTITIONER
                ? "ncci-ptp-practitioner"
                : "ncci-ptp-outpatient-hospital");
    assertThat(table.edition().asOf()).isEqualTo(AS_OF);
    assertThat(table.unread()).isEmpty();
    assertThat(PairEditTable.bundled(setting)).isSameAs(table);
  }

  @Test
  void farDays_areAnswered() {
    assertThat(ask(PRACTITIONER, "64490", "77003", LocalDate.MIN)).isEqualTo(PairAnswer.none());
    assertThat(text(ask(PRACTITIONER, "64490", "77003", LocalDate.MAX)))
        .startsWith("64490 > 77003");
  }

  private static PairEdit edit(String one, String other) {
    return ((PairAnswer.InForce) ask(PRACTITIONER, one, other, AS_OF)).edit();
  }

  private static List<String> facetCodes() {
    Set<String> codes = new TreeSet<>();
    for (FamilyCodes family : FacetCodes.standard().all()) {
      codes.add(family.first().value());
      codes.add(family.second().value());
      codes.add(family.further().value());
    }
    return List.copyOf(codes);
  }

  private static PairAnswer ask(PairEditTable table, String one, String other, LocalDate day) {
    return table.between(ProcedureCode.of(one), ProcedureCode.of(other), day);
  }

  private static String text(PairAnswer answer) {
    if (answer instanceof PairAnswer.InForce found) {
      PairEdit edit = found.edit();
      String indicator = edit.indicator() == PairIndicator.NEVER ? "0" : "1";
      return "%s > %s %s %s"
          .formatted(edit.columnOne(), edit.columnTwo(), indicator, edit.rationale());
    }
    return answer instanceof PairAnswer.NotKnown ? "not known" : "none";
  }
}
