package org.facetrules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.facetrules.encounter.SessionKind;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CoverageRow;
import org.facetrules.table.CoverageRows;
import org.facetrules.table.FactRows;
import org.facetrules.table.MedicareContractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled policies of Original Medicare by state, contractor and day. */
class MedicareCoverageTest {
  private static final LocalDate COORDINATED = LocalDate.of(2021, 4, 25);
  private static final LocalDate CGS = LocalDate.of(2021, 5, 2);

  static List<FactRows.Fact> states() throws IOException {
    return FactRows.of("contractors-by-state.csv");
  }

  @Test
  void everyState_isThere() throws IOException {
    assertThat(states()).hasSize(56);
  }

  /** P-ASRA: the coordinated policies began on 2021-04-25, that of CGS a week later. */
  @ParameterizedTest
  @MethodSource("states")
  void everyState_hasItsContractorsPolicy_fromItsFirstDay(FactRows.Fact state) {
    PayerProfile profile = PayerProfile.medicare(state.get("state"));
    CoveragePolicy policy = profile.coverage().orElseThrow();
    boolean cgs = state.get("contractor").equals("CGS");
    LocalDate first = cgs ? CGS : COORDINATED;

    assertThat(policy.title()).isEqualTo("Medicare, " + state.get("contractor"));
    assertThat(policy).isEqualTo(CoveragePolicy.medicare(profile.contractor().orElseThrow()));
    assertThat(policy.isInForce(first.minusDays(1))).isFalse();
    assertThat(policy.isInForce(first)).isTrue();
    assertThat(policy.isInForce(LocalDate.of(2026, 11, 23))).isTrue();
    assertThat(profile.documents().at(first.minusDays(1))).isEmpty();
    assertThat(profile.documents().at(first)).isPresent();
  }

  /** Read as a whole: nothing that everybody asks stays open, on no day of the policy. */
  @ParameterizedTest
  @EnumSource
  void everyQuestion_isAnswered_fromThePolicysFirstDay(MedicareContractor contractor) {
    CoveragePolicy policy = CoveragePolicy.medicare(contractor);
    LocalDate first = contractor == MedicareContractor.CGS ? CGS : COORDINATED;
    Set<SessionKind> every = EnumSet.allOf(SessionKind.class);
    for (LocalDate day = first; day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusDays(1)) {
      assertThat(policy.notKnown(day, every)).as(day.toString()).isEmpty();
    }
    assertThat(policy.notKnown(first.minusDays(1), every))
        .contains("number of destructions", "number of diagnostics", "elements of the record");
    assertThat(policy.notKnown(first.minusDays(1), Set.of())).isEmpty();
  }

  /** Every term is held from the contractor's first day, but those of later programs. */
  @ParameterizedTest
  @EnumSource
  void everyTerm_beginsWithThePolicy(MedicareContractor contractor) {
    LocalDate first = contractor == MedicareContractor.CGS ? CGS : COORDINATED;
    CoveragePolicy policy = CoveragePolicy.medicare(contractor);
    List<CoverageTerm<?>> terms =
        policy.terms().stream().filter(term -> !term.id().startsWith("pa.")).toList();

    assertThat(terms)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            term -> assertThat(firstDay(policy, term)).as(term.id()).isEqualTo(first.toString()));
    assertThat(firstDay(policy, CoverageTerm.AUTHORIZED_CODES)).isEqualTo("2023-07-01");
    assertThat(firstDay(policy, CoverageTerm.AUTHORIZATION_SCOPE)).isEqualTo("2023-07-01");
  }

  /** Before the revision in which a value was read it holds with the next weaker grade. */
  @Test
  void everyReadInDay_changesTheGradeByOneStep_andNothingElse() {
    int changes = 0;
    for (MedicareContractor contractor : MedicareContractor.values()) {
      CoveragePolicy policy = CoveragePolicy.medicare(contractor);
      for (CoverageRow row : CoverageRows.standard().of(contractor.id())) {
        if (row.readIn().isPresent()) {
          CoverageTerm<?> term = CoverageTerm.find(row.term()).orElseThrow();
          LocalDate read = row.readIn().get();
          CoverageValue<?> before = policy.at(term, read.minusDays(1)).orElseThrow();
          CoverageValue<?> since = policy.at(term, read).orElseThrow();
          assertThat(since.value()).isEqualTo(before.value());
          assertThat(since.citation()).isEqualTo(row.citation());
          assertThat(before.citation())
              .isEqualTo(row.citation().lowered("read in the revision of " + read));
          changes++;
        }
      }
    }
    assertThat(changes).isGreaterThan(70);
  }

  @ParameterizedTest
  @CsvSource({
    "CGS,         levels.max_per_session_per_region,    2021-05-01, -, -",
    "CGS,         levels.max_per_session_per_region,    2021-05-02, 2, B",
    "CGS,         levels.max_per_session_per_region,    2026-07-22, 2, B",
    "CGS,         levels.max_per_session_per_region,    2026-07-23, 2, A",
    "CGS,         sedation.rfa,                         2021-05-01, -, -",
    "CGS,         sedation.rfa,                         2021-05-02, documented-necessity, D",
    "CGS,         rfa.repeat.function_alternative,      2024-04-25, 50, D",
    "CGS,         rfa.repeat.function_alternative,      2024-04-26, 50, C",
    "NORIDIAN,    levels.max_per_session_per_region,    2021-04-24, -, -",
    "NORIDIAN,    levels.max_per_session_per_region,    2021-04-25, 2, D",
    "NORIDIAN,    levels.max_per_session_per_region,    2026-04-15, 2, D",
    "NORIDIAN,    levels.max_per_session_per_region,    2026-04-16, 2, C",
    "NORIDIAN,    diagnostic.max_sessions_per_region,   2025-02-25, 4, D",
    "NORIDIAN,    diagnostic.max_sessions_per_region,   2025-02-26, 4, C",
    "NORIDIAN,    diagnostic.second.same_level,         2026-11-23, required, C",
    "NORIDIAN,    levels.third,                         2024-08-15, on-appeal, C",
    "NORIDIAN,    levels.third,                         2024-08-16, not-covered, D",
    "NORIDIAN,    levels.third,                         2026-04-16, not-covered, C",
    "NGS,         sedation.injections,                  2021-06-09, on-appeal, B",
    "NGS,         sedation.injections,                  2021-06-10, on-appeal, A",
    "NGS,         cyst.max_repeats_per_cyst,            2026-11-23, 1, D",
    "PALMETTO,    levels.third,                         2024-07-06, on-appeal, C",
    "PALMETTO,    levels.third,                         2024-07-07, not-covered, C",
    "WPS,         levels.third,                         2024-07-13, on-appeal, C",
    "WPS,         levels.third,                         2024-07-14, not-covered, C",
    "NOVITAS,     levels.third,                         2024-08-10, on-appeal, C",
    "NOVITAS,     levels.third,                         2024-08-11, not-covered, C",
    "FIRST_COAST, levels.third,                         2024-08-15, on-appeal, C",
    "FIRST_COAST, levels.third,                         2024-08-16, not-covered, C",
    "FIRST_COAST, rfa.repeat.min_duration,              2026-11-23, P6M, C",
    "WPS,         pa.scope,                             2023-06-30, -, -",
    "WPS,         pa.scope,                             2023-07-01, hospital-outpatient-facility, A"
  })
  void value_byContractorAndDay(
      MedicareContractor contractor, String term, LocalDate day, String value, String grade) {
    assertSaid(contractor, CoverageTerm.find(term).orElseThrow(), day, value, grade);
  }

  /** V2: 64492 and 64495 left the national list on 2024-08-16. */
  @ParameterizedTest
  @EnumSource
  void thirdLevelCodes_leftTheAuthorizationList(MedicareContractor contractor) {
    String without = "64490 64491 64493 64494 64633 64634 64635 64636";

    assertSaid(
        contractor,
        CoverageTerm.AUTHORIZED_CODES,
        LocalDate.of(2024, 8, 15),
        "64490 64491 64492 64493 64494 64495 64633 64634 64635 64636",
        "A");
    assertSaid(contractor, CoverageTerm.AUTHORIZED_CODES, LocalDate.of(2024, 8, 16), without, "A");
  }

  /** The same policy under another number: only the documents change. */
  @Test
  void noridianJf_movesFromL38803ToL38801_withTheSameValues() {
    PayerProfile washington = PayerProfile.medicare("WA");
    LocalDate last = LocalDate.of(2026, 4, 15);

    assertThat(washington.documents().at(last).orElseThrow().lcd()).isEqualTo("L38803");
    assertThat(washington.documents().at(last.plusDays(1)).orElseThrow().lcd()).isEqualTo("L38801");
    CoveragePolicy policy = washington.coverage().orElseThrow();
    for (CoverageTerm<?> term : policy.terms()) {
      assertThat(policy.at(term, last).map(CoverageValue::value))
          .as(term.id())
          .isPresent()
          .isEqualTo(policy.at(term, last.plusDays(1)).map(CoverageValue::value));
    }
    assertThat(policy).isEqualTo(PayerProfile.medicare("CA").coverage().orElseThrow());
  }

  private static <T> void assertSaid(
      MedicareContractor contractor,
      CoverageTerm<T> term,
      LocalDate day,
      String value,
      String grade) {
    CoveragePolicy policy = CoveragePolicy.medicare(contractor);

    assertThat(policy.at(term, day).map(said -> term.write(said.value())).orElse("-"))
        .isEqualTo(value);
    assertThat(
            policy
                .at(term, day)
                .map(said -> said.citation().grade())
                .map(EvidenceGrade::name)
                .orElse("-"))
        .isEqualTo(grade);
  }

  private static String firstDay(CoveragePolicy policy, CoverageTerm<?> term) {
    return policy.timeline(term).entries().get(0).period().firstDay().toString();
  }
}
