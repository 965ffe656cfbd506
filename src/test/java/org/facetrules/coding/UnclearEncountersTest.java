package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facetrules.coding.Shorthand.code;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.facetrules.claim.ServiceLine;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not clear in one procedure must not make another look clear. */
class UnclearEncountersTest {
  /** design 3.12: the pair is for encounters of exactly T12-L1 and L1-L2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: T12-L1, L1-2 left / L4                     | 64490-LT, 64493-LT
          MBB: T12-L1, L1-2 left + MBB unguided: L4-5 left       | 64490-LT, 64493-LT
          MBB: T12-L1, L1-2 left + MBB none: L4-5 left    | 64490-LT, 64493-LT
          MBB: T12-L1, L1-2 left + MBB: nerves L3 left    | 64490-LT, 64493-LT
          MBB: T12-L1, L1-2 left + MBB none: L1-2 left    | 64490-LT, 64494-LT
          """)
  void junctionPair_notBesideALevelThatWasOrMayHaveBeenTreated(String procedures, String lines) {
    assertThat(lines(code("M OH", procedures))).isEqualTo(lines);
  }

  /** coding-facts 3.7: at the same joint and side the destruction includes the injection. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: L4-5 left + RFA unguided: L4-5 left            | -
          MBB: L4-5 left + RFA mri: L4-5 left          | -
          MBB: L4-5 left + RFA: L4 left                | -
          MBB: L4-5 left + RFA: nerves L3, L5 left     | -
          MBB: L4-5 left + ?: L4-5 left                | -
          MBB: L4-5 left + RFA unguided: L4-5 right           | 64493-LT
          MBB: L4-5 left + RFA unguided: L2-3 left            | 64493-LT
          MBB: L4-5 left + MBB unguided: L4-5 left            | 64493-LT
          MBB us: L4-5 left + RFA unguided: L4-5 left         | -
          """)
  void injection_isWithheldBesideADestructionThatIsNotClear(String procedures, String lines) {
    CodedEncounter coded = code("M WA", procedures);
    assertThat(lines(coded)).isEqualTo(lines);
    assertThat(coded.queries())
        .filteredOn(query -> query.message().contains("may be a destruction there"))
        .hasSize(lines.equals("-") ? 1 : 0);
  }

  /** coding-facts 6: pairs with indicator 0; the cpt profile applies no pair edits (design 3.7). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M WA          | MBB: L4-5 left + MBB us: L3-4 left | 64493 and 0216T
          M WA          | RFA: L4-5 left + MBB us: L2-3 left | 64635 and 0216T
          M-hospital WA | MBB: L4-5 left + MBB us: L2-3, L3-4 left | 64493 and 0217T
          """)
  void linesThatNoModifierSeparates_areRemarked(String payer, String procedures, String pair) {
    assertThat(code(payer, procedures).remarks())
        .extracting(CodingRemark::text)
        .contains(pair + " are never paid together: no modifier separates them");
    assertThat(code("cpt", procedures).remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2009-12-31 | MBB none: L4-5 left   | 2010-01-01
          2009-12-31 | MBB unguided: L4-5 left      | 2010-01-01
          2009-12-31 | MBB mri: L4-5 left    | 2010-01-01
          2009-12-31 | MBB us: L4-5 left     | 2010-01-01
          2009-12-31 | ?: L4-5 left          | 2010-01-01
          2009-12-31 | MBB: L4               | 2010-01-01
          2011-12-31 | RFA unguided: L4-5 left      | 2012-01-01
          2011-12-31 | RFA: C1-2 left        | 2012-01-01
          2011-12-31 | PRF: L4-5 left        | 2012-01-01
          """)
  void datesBeforeTheCodes_areRefusedWhateverIsUnclear(
      LocalDate day, String procedures, LocalDate first) {
    assertThatThrownBy(() -> code("cpt", procedures, day))
        .isInstanceOf(DateOfServiceException.class)
        .hasMessageStartingWith(day + " is before " + first);
    assertThat(code("cpt", procedures, first)).isNotNull();
  }

  /** coding-facts 2.4: CGS alone has the sentence; the national add-on table lists 64635 only. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH          | 64633-LT, 64636-LT | CGS25   | A
          M ngs         | 64633-LT, 64636-LT | DERIVED | C
          M WA          | 64633-LT, 64636-LT | DERIVED | C
          M FL          | 64633-LT, 64635-LT | NS      | A
          M TX          | 64633-LT, 64635-LT | NS      | A
          cpt           | 64633-LT, 64635-LT | NS      | A
          """)
  void destructionAtTheJunction_namesTheConflict(
      String payer, String lines, String key, EvidenceGrade grade) {
    CodedEncounter coded = code(payer, "RFA: T12-L1, L1-2 left");
    assertThat(lines(coded)).isEqualTo(lines);
    CodingStep step =
        coded.lines().get(1).steps().stream()
            .filter(one -> one.text().startsWith("T12-L1 "))
            .findFirst()
            .orElseThrow();
    assertThat(step.citation().key()).isEqualTo(key);
    assertThat(step.citation().grade()).isEqualTo(grade);
    assertThat(step.text()).containsAnyOf("has 64635 alone before 64636", "64636 after 64633");
  }

  /** coding-facts 2.3: a nerve that is part of no complete joint is asked, beside sites too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: L4-5 left / nerves L1, L3, L4 left | L1 medial branch left
          MBB: L4-5 left / nerves L3, L4 left     | -
          RFA: L5-S1 left / nerves L4, L5 DR, S1-S3 lateral branches left | -
          """)
  void oddNerveBesideAgreeingSites_isAsked(String procedures, String odd) {
    CodedEncounter coded = code("cpt", procedures);
    assertThat(coded.lines()).hasSize(1);
    if (odd.equals("-")) {
      assertThat(coded.queries()).isEmpty();
    } else {
      assertThat(coded.queries())
          .singleElement()
          .satisfies(query -> assertThat(query.message()).endsWith(": " + odd));
    }
  }

  @Test
  void thirdOccipitalNerve_isNotTwoBranches() {
    CodedEncounter coded = code("cpt", "MBB: nerves TON, C3, C4 right");
    assertThat(coded.lines().get(0).steps()).contains(Steps.THIRD_OCCIPITAL);
    assertThat(coded.lines().get(0).steps()).doesNotContain(Steps.BRANCHES);
    assertThat(coded.lines().get(1).steps()).contains(Steps.BRANCHES);
  }

  @Test
  void cyst_saysThatPayersDiffer() {
    assertThat(code("M FL", "CYST: L4-5 left").remarks())
        .extracting(CodingRemark::text)
        .contains(Steps.CYST_PAYERS.text());
  }

  /** design 3.14: before the table's day a pair's first day is not known; the grade says so. */
  @ParameterizedTest
  @CsvSource({"2024-06-30, DERIVED, C", "2024-07-01, NS, A", "2026-03-02, NS, A"})
  void distinctService_isGradedByWhatIsKnownOfThePair(
      LocalDate day, String key, EvidenceGrade grade) {
    Citation pair =
        code("M OH", "RFA: L4-5 left + MBB: L2-3 left", day).lines().get(1).steps().stream()
            .filter(step -> step.text().startsWith("another joint"))
            .findFirst()
            .orElseThrow()
            .citation();
    assertThat(pair.key()).isEqualTo(key);
    assertThat(pair.grade()).isEqualTo(grade);
  }

  private static String lines(CodedEncounter coded) {
    List<ServiceLine> lines = coded.serviceLines();
    return lines.isEmpty()
        ? "-"
        : lines.stream().map(ServiceLine::toString).collect(Collectors.joining(", "));
  }
}
