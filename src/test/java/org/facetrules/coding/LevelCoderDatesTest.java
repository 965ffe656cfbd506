package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day before and the first day of everything that changed. */
class LevelCoderDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2009-12-31 | MBB: L4-5 left    | 2010-01-01 | 64490 | 64495 | 64470, 64472, 64475, 64476
          1999-01-01 | IA ct: C4-5 left  | 2010-01-01 | 64490 | 64495 | 64470, 64472, 64475, 64476
          2009-12-31 | MBB us: L4-5 left | 2010-01-01 | 0213T | 0218T | 64470, 64472, 64475, 64476
          2011-12-31 | RFA: L4-5 left    | 2012-01-01 | 64633 | 64636 | 64622, 64623, 64626, 64627
          2011-12-31 | RFA: C4-5 left + MBB: L4-5 left | 2012-01-01 | 64633 | 64636 | 64622, 64623, 64626, 64627
          """)
  void beforeTheCodes_isRefusedWithASentence(
      LocalDate day,
      String procedures,
      LocalDate firstDay,
      String first,
      String last,
      String inForce) {
    assertThatThrownBy(() -> Shorthand.code("cpt", procedures, day))
        .isInstanceOfSatisfying(
            DateOfServiceException.class,
            refused -> assertThat(refused.dateOfService()).isEqualTo(day))
        .hasMessageStartingWith(
            "%s is before %s, the first day of %s to %s; %s were in force then and are not modelled: "
                .formatted(day, firstDay, first, last, inForce));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2010-01-01 | MBB: L4-5 left    | 64493-LT
          2010-01-01 | MBB us: L4-5 left | 0216T-LT
          2011-12-31 | MBB: L4-5 left    | 64493-LT
          2012-01-01 | RFA: L4-5 left    | 64635-LT
          2012-01-01 | PRF: L4-5 left    | 64999
          """)
  void onTheFirstDay_isCoded(LocalDate day, String procedures, String lines) {
    assertThat(Shorthand.lines(Shorthand.code("cpt", procedures, day))).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-12-31 | MBB: L3-4, L4-5, L5-S1 bilateral | 64493-50, 64494-50, 64495-50
          2020-01-01 | MBB: L3-4, L4-5, L5-S1 bilateral | 64493-50, 64494 x2, 64495 x2
          2019-12-31 | RFA: L3-4, L4-5, L5-S1 bilateral | 64635-50, 64636-50 x2
          2020-01-01 | RFA: L3-4, L4-5, L5-S1 bilateral | 64635-50, 64636 x4
          """)
  void codeSetSince2020_addOnsTwice(LocalDate day, String procedures, String lines) {
    assertThat(Shorthand.lines(Shorthand.code("cpt", procedures, day))).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource({
    "cgs, 2021-05-02",
    "wps, 2021-04-25",
    "ngs, 2021-04-25",
    "novitas, 2021-04-25",
    "palmetto, 2021-04-25",
    "first-coast, 2021-04-25",
    "noridian, 2021-04-25"
  })
  void kxOnDiagnosticLines_fromTheFirstDayOfThePolicy(String contractor, LocalDate firstDay) {
    String payer = "M " + contractor;
    assertThat(lines(payer, "MBB diagnostic: L4-5, L5-S1 left", firstDay.minusDays(1)))
        .isEqualTo("64493-LT, 64494-LT");
    assertThat(lines(payer, "MBB diagnostic: L4-5, L5-S1 left", firstDay))
        .isEqualTo("64493-LT-KX, 64494-LT-KX");
    assertThat(lines(payer, "MBB therapeutic: L4-5, L5-S1 left", firstDay))
        .isEqualTo("64493-LT, 64494-LT");
    assertThat(lines(payer, "MBB: L4-5, L5-S1 left", firstDay)).isEqualTo("64493-LT, 64494-LT");
  }

  @ParameterizedTest
  @CsvSource({
    "cgs, 2025-01-01",
    "ngs, 2021-04-25",
    "noridian, 2021-04-25",
    "wps, 2024-06-03",
    "novitas, 2024-06-03",
    "palmetto, 2024-06-03",
    "first-coast, 2024-06-03"
  })
  void junctionPair_fromItsFirstDay(String contractor, LocalDate firstDay) {
    String payer = "M " + contractor;
    LocalDate before = firstDay.minusDays(1);
    assertThat(lines(payer, "MBB: T12-L1, L1-2 left", before)).isEqualTo("64490-LT, 64493-LT");
    assertThat(lines(payer, "MBB: T12-L1, L1-2 left", firstDay)).isEqualTo("64490-LT, 64494-LT");
    assertThat(lines(payer, "RFA: T12-L1, L1-2 left", before)).isEqualTo("64633-LT, 64635-LT");
    boolean destructionToo = List.of("cgs", "ngs", "noridian").contains(contractor);
    assertThat(lines(payer, "RFA: T12-L1, L1-2 left", firstDay))
        .isEqualTo(destructionToo ? "64633-LT, 64636-LT" : "64633-LT, 64635-LT");
    assertThat(lines(payer, "MBB us: T12-L1, L1-2 left", firstDay)).isEqualTo("0213T-LT, 0216T-LT");
  }

  /** CGS printed it; NGS is quoted; Noridian is one checklist; the others have the table only. */
  @ParameterizedTest
  @CsvSource({
    "cgs, 2025-01-01, CGS25, A",
    "ngs, 2026-03-02, AAPC-RCI, C",
    "noridian, 2025-02-25, G-RUB, D",
    "noridian, 2025-02-26, G-RUB, C",
    "wps, 2024-06-03, NS, C"
  })
  void junctionPair_saysHowWellItIsAttested(
      String contractor, LocalDate day, String key, EvidenceGrade grade) {
    CodedEncounter coded = Shorthand.code("M " + contractor, "MBB: T12-L1, L1-2 left", day);
    List<Citation> citations =
        Shorthand.steps(coded).stream()
            .filter(step -> step.text().contains("one lumbar session"))
            .map(CodingStep::citation)
            .toList();
    assertThat(citations)
        .hasSize(2)
        .allSatisfy(
            citation -> {
              assertThat(citation.key()).isEqualTo(key);
              assertThat(citation.grade()).isEqualTo(grade);
            });
  }

  @Test
  void readLaterThanApplied_lowersTheGradeOfKxOneStep() {
    assertThat(kx("M WA", LocalDate.of(2025, 2, 26)).grade()).isEqualTo(EvidenceGrade.C);
    assertThat(kx("M WA", LocalDate.of(2025, 2, 25)).grade()).isEqualTo(EvidenceGrade.D);
    assertThat(kx("M WA", LocalDate.of(2025, 2, 25)).section()).contains("before the day");
  }

  @Test
  void sameStateUnderAnotherContractor_takesItsDays() {
    LocalDate day = LocalDate.of(2021, 4, 26);
    assertThat(lines("M OH", "MBB diagnostic: L4-5 left", day)).isEqualTo("64493-LT");
    assertThat(lines("M FL", "MBB diagnostic: L4-5 left", day)).isEqualTo("64493-LT-KX");
  }

  @Test
  void anEncounterWithoutProcedures_isRefused() {
    Encounter empty = Encounter.builder().dateOfService(Shorthand.DAY).build();
    assertThatThrownBy(() -> LevelCoder.forPayer(PayerProfile.cpt()).code(empty))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the encounter names no procedure: expected at least one");
  }

  private static Citation kx(String payer, LocalDate day) {
    return Shorthand.steps(Shorthand.code(payer, "MBB diagnostic: L4-5 left", day)).stream()
        .filter(step -> step.text().endsWith("KX"))
        .map(CodingStep::citation)
        .findFirst()
        .orElseThrow();
  }

  private static String lines(String payer, String procedures, LocalDate day) {
    return Shorthand.lines(Shorthand.code(payer, procedures, day));
  }
}
