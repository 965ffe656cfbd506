package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeValuesTest {
  private static final RelativeValues TABLE = RelativeValues.standard();

  /** Every row of the facts whose code the library ships, on the first day of its release. */
  @Test
  void everyRow_isThatOfTheFacts_andItsTotalsAddUp() throws IOException {
    List<FactRows.Fact> facts = FactRows.of("rvu-by-year.csv");
    Set<String> left = new TreeSet<>();
    int seen = 0;
    for (FactRows.Fact fact : facts) {
      if (TABLE.of(ProcedureCode.of(fact.get("code"))).isEmpty()) {
        left.add(fact.get("code"));
        continue;
      }
      seen++;
      RelativeValueAnswer.Found found = found(fact);
      RelativeValue value = found.value();
      assertThat(found.release().id()).as(fact.toString()).isEqualTo(fact.get("release"));
      assertThat(found.remark()).as(fact.toString()).isEmpty();
      assertThat(numbers(value)).as(fact.toString()).isEqualTo(numbers(fact));
      assertThat(List.of(value.status(), value.globalDays()))
          .as(fact.toString())
          .isEqualTo(List.of(fact.get("status"), fact.get("global_days")));
      assertThat(value.notApplicableIn().contains(PaymentSite.NON_FACILITY))
          .as(fact.toString())
          .isEqualTo(fact.get("nonfac_na").equals("NA"));
      assertThat(value.notApplicableIn().contains(PaymentSite.FACILITY))
          .as(fact.toString())
          .isEqualTo(fact.get("fac_na").equals("NA"));
    }
    assertThat(seen).isEqualTo(1575);
    assertThat(left)
        .containsExactly("64624", "64628", "64629", "64640", "J0702", "J1100", "J3301", "J3490");
  }

  private static RelativeValueAnswer.Found found(FactRows.Fact fact) {
    Optional<Modifier> part =
        fact.get("mod").isEmpty() ? Optional.empty() : Optional.of(Modifier.of(fact.get("mod")));
    return (RelativeValueAnswer.Found)
        TABLE.on(
            ProcedureCode.of(fact.get("code")),
            part,
            LocalDate.parse(fact.get("release_effective_from")));
  }

  private static List<BigDecimal> numbers(RelativeValue value) {
    return List.of(
        value.work(),
        value.practiceExpense(PaymentSite.NON_FACILITY),
        value.practiceExpense(PaymentSite.FACILITY),
        value.malpractice(),
        value.total(PaymentSite.NON_FACILITY),
        value.total(PaymentSite.FACILITY));
  }

  private static List<BigDecimal> numbers(FactRows.Fact fact) {
    return List.of(
        new BigDecimal(fact.get("work_rvu")),
        new BigDecimal(fact.get("pe_nonfac_rvu")),
        new BigDecimal(fact.get("pe_fac_rvu")),
        new BigDecimal(fact.get("mp_rvu")),
        new BigDecimal(fact.get("total_nonfac_rvu")),
        new BigDecimal(fact.get("total_fac_rvu")));
  }

  /** The releases of which only work and totals were read. */
  @Test
  void totalsOfJanuary2025AndOctober2026_areThoseThatWereRead() throws IOException {
    int seen = 0;
    for (FactRows.Fact fact : FactRows.of("rvu-2025jan-2026oct-totals.csv")) {
      ProcedureCode code = ProcedureCode.of(fact.get("code"));
      if (TABLE.of(code).isEmpty()) {
        assertThat(fact.get("code")).isEqualTo("64772");
        continue;
      }
      seen++;
      LocalDate day = LocalDate.parse(fact.get("release_effective_from"));
      RelativeValueAnswer.Found found =
          (RelativeValueAnswer.Found) TABLE.on(code, Optional.empty(), day);
      assertThat(found.release().firstDay()).isEqualTo(day);
      assertThat(found.value().work()).isEqualTo(fact.get("work_rvu"));
      assertThat(found.value().total(PaymentSite.NON_FACILITY))
          .isEqualTo(fact.get("total_nonfac_rvu"));
      assertThat(found.value().total(PaymentSite.FACILITY)).isEqualTo(fact.get("total_fac_rvu"));
    }
    assertThat(seen).isEqualTo(15);
  }

  /** Each indicator of the facts, in every release in which the facts saw it. */
  @Test
  void indicators_areThoseOfTheFacts() throws IOException {
    List<FactRows.Fact> facts = FactRows.of("mpfs-indicators.csv");
    for (RelativeValues.DatedValue row : TABLE.all()) {
      RelativeValue value = row.value();
      assertThat(
              facts.stream()
                  .filter(fact -> fact.get("code").equals(value.code().value()))
                  .filter(
                      fact -> fact.get("mod").equals(value.part().map(Modifier::value).orElse("")))
                  .map(RelativeValuesTest::indicators))
          .as(row.toString())
          .contains(
              List.of(
                  value.status(),
                  value.parts(),
                  value.globalDays(),
                  value.multipleProcedures(),
                  value.bilateral(),
                  value.assistant(),
                  value.coSurgeon(),
                  value.team()));
    }
  }

  private static List<String> indicators(FactRows.Fact fact) {
    return List.of(
        fact.get("status"),
        fact.get("pctc_ind"),
        fact.get("global_days"),
        fact.get("mult_proc"),
        fact.get("bilat_surg"),
        fact.get("asst_surg"),
        fact.get("co_surg"),
        fact.get("team_surg"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "64493, 2020-01-01, RVU20A_JAN, -",
        "64493, 2024-03-08, RVU24A_JAN, -",
        "64493, 2024-03-09, RVU24AR_JAN, -",
        "64493, 2024-09-30, RVU24C_JUL, -",
        "64493, 2024-10-01, RVU24C_JUL, 'the relative value file of October 2024 was not read: values of July 2024'",
        "64493, 2024-12-31, RVU24C_JUL, 'the relative value file of October 2024 was not read: values of July 2024'",
        "64493, 2025-01-01, RVU25A, -",
        "64493, 2025-07-15, RVU25A, -",
        "64493, 2025-10-01, PPRRVU2025_OCT, -",
        "77003, 2025-07-15, PPRRVU2025_OCT, 'the relative value file of July 2025 was not read: values of October 2025'",
        "64493, 2026-01-01, PPRRVU2026_JUL_NONQPP, 'the relative value file of January 2026 was not read: values of July 2026'",
        "64493, 2026-06-30, PPRRVU2026_JUL_NONQPP, 'the relative value file of April 2026 was not read: values of July 2026'",
        "64493, 2026-07-01, PPRRVU2026_JUL_NONQPP, -",
        "64493, 2026-10-01, PPRRVU2026_JUL_NONQPP, 'the relative value file of October 2026 was not read: values of July 2026'",
        "64636, 2026-10-01, RVU26D, -"
      })
  void days_haveTheReleaseOfTheirYear(String code, LocalDate day, String release, String remark) {
    RelativeValueAnswer.Found found =
        (RelativeValueAnswer.Found) TABLE.on(ProcedureCode.of(code), Optional.empty(), day);
    assertThat(found.release().id()).isEqualTo(release);
    assertThat(found.remark()).isEqualTo(Optional.ofNullable(remark));
    assertThat(found.citations())
        .extracting(Citation::grade)
        .isEqualTo(
            found.release().citations().stream()
                .map(citation -> remark == null ? citation.grade() : citation.grade().lowered())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-12-31", "2027-01-01", "2028-06-30"})
  void yearsWithoutARelease_areSaid(LocalDate day) {
    assertThat(TABLE.on(ProcedureCode.of("64493"), Optional.empty(), day))
        .isEqualTo(
            new RelativeValueAnswer.NotKnown(
                "no relative value file of " + day.getYear() + " was read"));
  }

  @Test
  void codesThatAYearLacks_areSaid() {
    assertThat(TABLE.on(ProcedureCode.of("27096"), Optional.empty(), LocalDate.of(2026, 3, 2)))
        .isEqualTo(
            new RelativeValueAnswer.NotKnown(
                "27096 stands in no relative value file of 2026 that was read"));
    assertThat(
            TABLE.on(
                ProcedureCode.of("64493"),
                Optional.of(Modifier.of("TC")),
                LocalDate.of(2026, 3, 2)))
        .isEqualTo(
            new RelativeValueAnswer.NotKnown(
                "64493-TC stands in no relative value file of 2026 that was read"));
  }

  @Test
  void releases_areInOrderOfTheirDays() {
    assertThat(List.copyOf(TABLE.releases()))
        .hasSize(24)
        .isSortedAccordingTo(Comparator.comparing(RelativeValueRelease::firstDay));
    assertThat(TABLE.edition().horizon()).isEqualTo(LocalDate.of(2026, 12, 31));
  }
}
