package org.facetrules.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;
import org.facetrules.table.FactRows;
import org.facetrules.table.FactorKind;
import org.facetrules.table.MedicareLocalities;
import org.facetrules.table.MedicareLocality;
import org.facetrules.table.PaymentSite;
import org.facetrules.table.RelativeValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicarePhysicianFeeScheduleTest {
  private static final MedicarePhysicianFeeSchedule SCHEDULE =
      MedicarePhysicianFeeSchedule.standard();

  /** What CMS itself published in January 2025: every row whose code the library ships. */
  @Test
  void amountsThatCmsPublished_areReproducedToTheCent() throws IOException {
    int seen = 0;
    for (FactRows.Fact fact : FactRows.of("cms-published-locality-amounts-facet-2025.csv")) {
      ProcedureCode code = ProcedureCode.of(fact.get("code"));
      if (RelativeValues.standard().of(code).isEmpty()) {
        continue;
      }
      seen++;
      LocalDate day = LocalDate.of(2025, 1, 2);
      String state = state(fact.get("carrier"), fact.get("locality"));
      for (PaymentSite site : PaymentSite.values()) {
        PaymentContext context =
            PaymentContext.builder().site(site).state(state).locality(fact.get("locality")).build();
        String published =
            fact.get(
                site == PaymentSite.FACILITY ? "cms_facility_amount" : "cms_nonfacility_amount");
        assertThat(priced(SCHEDULE.fee(FeeQuery.of(code, day, context))).amount())
            .as(fact + " " + site)
            .isEqualTo(published);
      }
    }
    assertThat(seen).isGreaterThan(40);
  }

  private static String state(String carrier, String locality) {
    return MedicareLocalities.standard().of(2025).stream()
        .filter(row -> row.contractorNumber().equals(carrier) && row.number().equals(locality))
        .map(MedicareLocality::state)
        .findFirst()
        .orElseThrow();
  }

  /** Total relative value times factor, without geographic indices. */
  @Test
  void nationalAmounts_areThoseOfTheFacts() throws IOException {
    int seen = 0;
    for (FactRows.Fact fact : FactRows.of("national-payment-computed.csv")) {
      FactorKind kind =
          fact.get("cf_kind").equals("qp-apm") ? FactorKind.QUALIFYING : FactorKind.NON_QUALIFYING;
      for (PaymentSite site : PaymentSite.values()) {
        PaymentContext context = PaymentContext.builder().site(site).factorKind(kind).build();
        Fee fee =
            SCHEDULE.fee(FeeQuery.of(ProcedureCode.of(fact.get("code")), firstDay(fact), context));
        assertThat(priced(fee).amount())
            .as(fact + " " + site)
            .isEqualTo(
                fact.get(
                    site == PaymentSite.FACILITY ? "national_facility" : "national_nonfacility"));
        seen++;
      }
    }
    assertThat(seen).isEqualTo(180);
  }

  private static LocalDate firstDay(FactRows.Fact fact) {
    return RelativeValues.standard().releases().stream()
        .filter(release -> release.id().equals(fact.get("release")))
        .findFirst()
        .orElseThrow()
        .firstDay();
  }

  /** The step values are exact products, and the last one is the amount. */
  @Test
  void steps_areTheFormula() {
    PaymentContext seattle =
        PaymentContext.builder().site(PaymentSite.NON_FACILITY).state("WA").locality("02").build();
    Fee.Priced fee = priced(fee("64493", "2026-08-03", seattle));
    assertThat(fee.steps().stream().map(PaymentStep::text))
        .containsExactly(
            "work: 1.48 x 1.050 = 1.55400",
            "practice expense, non-facility: 4.08 x 1.227 = 5.00616",
            "malpractice: 0.14 x 0.817 = 0.11438",
            "adjusted relative value: 6.67454",
            "conversion factor: 6.67454 x 33.4009 = 222.935643086",
            "fee schedule amount, rounded once, half up: 222.94");
    assertThat(fee.amount()).isEqualTo("222.94");
    assertThat(fee.remarks()).isEmpty();
    assertThat(fee.rules())
        .containsExactlyInAnyOrder(
            PaymentRule.RANKED,
            PaymentRule.BOTH_SIDES_150,
            PaymentRule.LOWER_OF_CHARGE,
            PaymentRule.PARTICIPATION);
  }

  /** A place that is a facility changes the practice expense and nothing else. */
  @Test
  void aFacility_changesThePracticeExpenseAlone() {
    for (RelativeValues.DatedValue row : RelativeValues.standard().of(ProcedureCode.of("64635"))) {
      String day = row.release().firstDay().toString();
      List<PaymentStep> office = steps("64635", day, PaymentSite.NON_FACILITY);
      List<PaymentStep> facility = steps("64635", day, PaymentSite.FACILITY);
      List<StepKind> different = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        if (!office.get(i).equals(facility.get(i))) {
          different.add(office.get(i).kind());
        }
      }
      assertThat(different).as(day).containsExactly(StepKind.PRACTICE_EXPENSE);
    }
  }

  private static List<PaymentStep> steps(String code, String day, PaymentSite site) {
    return priced(fee(code, day, PaymentContext.builder().site(site).build())).steps();
  }

  /** The factor changes from one day to the next; the relative values do not. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-08, 174.53, 88.41",
    "2024-03-09, 177.42, 89.88",
    "2024-12-31, 177.42, 89.88",
    "2025-01-01, 172.08, 88.31",
    "2025-12-31, 172.08, 88.31",
    "2026-01-01, 190.39, 81.50",
    "2026-12-31, 190.39, 81.50"
  })
  void days_haveTheirOwnFactor(String day, String office, String facility) {
    assertThat(amount("64493", day, PaymentSite.NON_FACILITY)).isEqualTo(office);
    assertThat(amount("64493", day, PaymentSite.FACILITY)).isEqualTo(facility);
  }

  private static String amount(String code, String day, PaymentSite site) {
    return priced(fee(code, day, PaymentContext.builder().site(site).build()))
        .amount()
        .toPlainString();
  }

  @Test
  void aRangeOfLocalities_isSaid() {
    assertThat(remarks("64493", "2026-08-03", PaymentContext.builder()))
        .containsExactly("national amount: no locality is given");
    assertThat(remarks("64493", "2026-08-03", PaymentContext.builder().state("WA")))
        .containsExactly("national amount: no locality is given");
    assertThat(remarks("64493", "2026-08-03", PaymentContext.builder().state("OH"))).isEmpty();
    assertThat(remarks("64493", "2026-03-02", PaymentContext.builder().state("OH")))
        .containsExactly(
            "the relative value file of January 2026 was not read: values of July 2026");
    assertThat(remarks("64493", "2023-03-02", PaymentContext.builder().state("PR").locality("20")))
        .containsExactly("indices of PUERTO RICO: of release D; A to C read 1/1/1");
    assertThat(
            remarks(
                "64493",
                "2026-08-03",
                PaymentContext.builder().state("OH").factorKind(FactorKind.QUALIFYING)))
        .containsExactly(
            "relative values of the file for those who do not qualify; the other file was not"
                + " read");
  }

  /** Before 2026 there was one factor, so nobody's file is missing. */
  @Test
  void qualifying_isNoRemark_whereOneFactorHolds() {
    assertThat(
            remarks(
                "64493",
                "2025-03-02",
                PaymentContext.builder().state("OH").factorKind(FactorKind.QUALIFYING)))
        .noneMatch(remark -> remark.contains("do not qualify"));
  }

  @Test
  void suburbsOfWashington_areSaid() {
    assertThat(remarks("64493", "2026-08-03", PaymentContext.builder().state("MD").locality("01")))
        .containsExactly(
            "locality 01 of MD is BALTIMORE/SURR. CNTYS; the suburbs of Washington in Maryland and"
                + " Virginia belong to locality 01 of DC");
    PaymentContext virginia =
        PaymentContext.builder().state("VA").locality("01").site(PaymentSite.NON_FACILITY).build();
    assertThatThrownBy(() -> fee("64493", "2026-08-03", virginia))
        .hasMessageContaining("locality 01 does not belong to VA in 2026")
        .hasMessageEndingWith(
            "; the suburbs of Washington in Maryland and Virginia belong to"
                + " locality 01 of DC");
  }

  private static List<String> remarks(String code, String day, PaymentContext.Builder context) {
    return priced(fee(code, day, context.site(PaymentSite.NON_FACILITY).build())).remarks();
  }

  @Test
  void localityOfAnotherState_isRefused() {
    PaymentContext context =
        PaymentContext.builder().site(PaymentSite.FACILITY).state("WA").locality("05").build();
    assertThatThrownBy(() -> fee("64493", "2026-08-03", context))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "locality 05 does not belong to WA in 2026: expected one of 02 SEATTLE (KING CNTY), 99"
                + " REST OF WASHINGTON");
    PaymentContext nowhere = PaymentContext.builder().state("ZZ").build();
    assertThatThrownBy(() -> fee("64493", "2026-08-03", nowhere))
        .hasMessageStartingWith("no Medicare locality of ZZ in 2026: expected one of AK, AL, AR");
    assertThatThrownBy(() -> PaymentContext.builder().locality("02").build())
        .hasMessage("locality 02 without a state: expected the state that it is in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0213T | 2026-08-03 | 0213T is priced by the contractor (status C): it has no relative values",
        "64999 | 2025-11-03 | 64999 is priced by the contractor (status C): it has no relative values",
        "64999 | 2026-11-03 | 64999 stands in no relative value file of 2026 that was read",
        "01992 | 2026-08-03 | 01992 is an anesthesia service (status J), paid by time, which is not estimated",
        "64493 | 2027-01-01 | no relative value file of 2027 was read",
        "64493 | 2019-12-31 | no relative value file of 2019 was read"
      })
  void whatHasNoAmount_isSaid(String code, String day, String reason) {
    assertThat(fee(code, day, PaymentContext.builder().site(PaymentSite.FACILITY).build()))
        .isEqualTo(new Fee.NotKnown(reason));
  }

  @Test
  void whatTheScheduleExcludes_isNotPaid() {
    assertThat(fee("G0260", "2025-11-03", PaymentContext.national()))
        .isInstanceOfSatisfying(
            Fee.NotPaid.class,
            none -> {
              assertThat(none.reason())
                  .isEqualTo("G0260 is not paid on the physician fee schedule (status E)");
              assertThat(none.citations()).isNotEmpty();
            });
  }

  @Test
  void siteUnknown_isSaid() {
    assertThat(fee("64493", "2026-08-03", PaymentContext.national()))
        .isEqualTo(
            new Fee.NotKnown(
                "only place of service 11, 19, 22 or 24 tells where the work was done; a unit of"
                    + " 64493 is 190.39 in a non-facility setting, 81.50 in a facility setting"));
  }

  /** The file has no value of its own for the whole of a fluoroscopy in a facility. */
  @Test
  void markedNa_hasNoAmount_butItsPartHas() {
    PaymentContext facility = PaymentContext.builder().site(PaymentSite.FACILITY).build();
    assertThat(fee("77003", "2026-08-03", facility))
        .isEqualTo(
            new Fee.NotKnown(
                "the relative value file marks 77003 NA in a facility setting: it has no value of"
                    + " its own there"));
    FeeQuery part =
        new FeeQuery(
            ProcedureCode.of("77003"),
            Optional.of(Modifier.of("26")),
            LocalDate.of(2026, 8, 3),
            facility);
    assertThat(priced(SCHEDULE.fee(part)).amount()).isEqualTo("28.39");
  }

  @ParameterizedTest
  @EnumSource
  void factorKinds_differSince2026(FactorKind kind) {
    PaymentContext context =
        PaymentContext.builder().site(PaymentSite.NON_FACILITY).factorKind(kind).build();
    assertThat(priced(fee("64493", "2025-12-31", context)).amount()).isEqualTo("172.08");
    assertThat(priced(fee("64493", "2026-01-01", context)).amount())
        .isEqualTo(kind == FactorKind.QUALIFYING ? "191.33" : "190.39");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1.01"})
  void sharesOutsideOfZeroToOne_areRefused(BigDecimal share) {
    assertThatThrownBy(() -> PaymentContext.builder().patientShare(share).build())
        .hasMessage("patient share " + share + ": expected 0 to 1");
  }

  @Test
  void wageIndexOfNothing_isRefused() {
    assertThatThrownBy(() -> PaymentContext.builder().wageIndex(BigDecimal.ZERO).build())
        .hasMessage("wage index 0: expected more than 0");
  }

  @Test
  void editions_areThoseOfItsTables() {
    assertThat(SCHEDULE.editions(PaymentContext.national()))
        .extracting(Edition::table)
        .containsExactly("relative-values", "conversion-factors", "medicare-localities");
    assertThat(SCHEDULE.title()).isEqualTo("Medicare physician fee schedule");
  }

  private static Fee fee(String code, String day, PaymentContext context) {
    return SCHEDULE.fee(FeeQuery.of(ProcedureCode.of(code), LocalDate.parse(day), context));
  }

  private static Fee.Priced priced(Fee fee) {
    assertThat(fee).isInstanceOf(Fee.Priced.class);
    return (Fee.Priced) fee;
  }
}
