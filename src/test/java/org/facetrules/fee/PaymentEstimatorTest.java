package org.facetrules.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.source.Edition;
import org.facetrules.table.PaymentSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** National amounts of August 2026 outside a facility: 64490 205.08, 64493 190.39. */
class PaymentEstimatorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
  private static final PaymentContext OFFICE =
      PaymentContext.builder().site(PaymentSite.NON_FACILITY).build();
  private static final PaymentContext CENTER =
      PaymentContext.builder().billing(BillingSetting.ASC_FACILITY).build();
  private static final PaymentContext HOSPITAL =
      PaymentContext.builder().billing(BillingSetting.HOSPITAL_OUTPATIENT).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64493 | 190.39",
        "64493-50 | 285.59",
        "64493 x2 | 285.59",
        "64493-RT-LT | 285.59",
        "64493-RT 64493-LT | 190.39, 95.20",
        "64493-LT 64493-RT | 95.20, 190.39",
        "64493-RT 64494-LT | 190.39, 95.86",
        "64490 64493 | 205.08, 95.20",
        "64493 64490 | 95.20, 205.08",
        "64493-50 64490 | 285.59, 102.54",
        "64490-50 64493-50 | 307.62, 142.79",
        "64490 64491 64493 64494 | 205.08, 101.87, 95.20, 95.86",
        "64635-50 64636-50 | 697.41, 377.27",
        "64635 64636 x2 | 464.94, 503.02",
        "64635-50 64636-50 x2 | 697.41, 754.53",
        "64636-RT 64636-LT | 251.51, 125.76",
        "64493-KX 64493-59 | 2 units of 64493 with other lines: its unit limit is 1 a day, 190.39",
        "64493-RT 64493-RT | 190.39, 2 units of 64493 with other lines: its unit limit is 1 a day",
        "64494 64494 | 95.86, 2 units of 64494 with other lines: its unit limit is 1 a day",
        "64493-50 64493-RT | 285.59, 2 units of 64493 with other lines: its unit limit is 1 a day",
        "64493-GZ 64493 | 0.00, 190.39",
        "77003-26 77003-26 | 28.39, 2 units of 77003 with other lines: its unit limit is 1 a day",
        "64636 x3 64636-KX | 754.53, 251.51",
        "64636 x3 64636-KX x2 | 754.53, 5 units of 64636 with other lines: its unit limit is 4 a day",
        "64636 x9999 | 9999 units of 64636: its unit limit is 4 a day",
        "64493-51 | 190.39",
        "77003-26 | 28.39",
        "64493 x3 | 3 units of 64493: its unit limit is 1 a day",
        "64493-RT x2 | 2 units of 64493: its unit limit is 1 a day",
        "64493-50 x2 | 2 units of 64493: its unit limit is 1 a day",
        "64493-50-RT | 50 beside RT or LT on one line says two things",
        "77012-50 | no source read says what both sides of 77012 pay",
        "64493-GZ | 0.00",
        "64493-GY | 0.00",
        "64493-GA | 190.39",
        "64493-53 | 53: a stopped procedure is priced by the contractor's review (RVUDOC)",
        "64493-52 | no source read says what 52 takes from a professional line",
        "64493-73 | 73 belongs on a facility's claim",
        "64493-80 | no source read gives the amount of 64493 with modifier 80",
        "64493-78 | no source read says what modifier 78 does to the amount",
        "64493-F1 | no source read says what modifier F1 does to the amount",
        "64493-ZZ | no source read says what modifier ZZ does to the amount"
      })
  void professionalLines_arePaid(String lines, String expected) {
    assertThat(amounts(lines, OFFICE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64493 | 485.51",
        "64493 64494 | 485.51, 0.00",
        "64493-RT 64493-LT | 242.76, 485.51",
        "64493 x2 | 728.27",
        "64493 x3 | 3 units of 64493: its unit limit is 1 a day",
        "64493-RT 64493-RT | 485.51, 2 units of 64493 with other lines: its unit limit is 1 a day",
        "64633 64490 | 948.66, 242.76",
        "64493-50 | 0.00",
        "64493-73 | 242.76",
        "64493-73 64490 | 242.76, 485.51",
        "64493-52 64490 | 121.38, 485.51",
        "64493-74 | 485.51",
        "64493-53 | 53 never stands on a facility's claim",
        "64999 | 0.00",
        "27096 | 0.00",
        "99213 | 99213 stands in no table of ASC rates that was read"
      })
  void linesOfSurgicalCenters_arePaid(String lines, String expected) {
    assertThat(amounts(lines, CENTER)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64493 64494 | 903.63, 0.00",
        "64490 64493 | 903.63, no source read says whether a hospital is paid a further procedure of the day in full (903.63) or at one half (451.82)",
        "64451 64490 | no source read says whether a hospital is paid a further procedure of the day in full (721.17) or at one half (360.59), 903.63",
        "64493-RT 64493-LT | no source read says whether a hospital is paid a further procedure of the day in full (903.63) or at one half (451.82), 903.63",
        "64493-50-73 | no source read says whether a hospital is paid 64493-50-73 once (903.63) or one and a half times (1355.45)",
        "64493-50 | no source read says whether a hospital is paid 64493-50 once (903.63) or one and a half times (1355.45)",
        "64493-RT-LT | no source read says whether a hospital is paid 64493-RT-LT once (903.63) or one and a half times (1355.45)",
        "64493 x2 | no source read says whether a hospital is paid 64493 x2 once (903.63) or one and a half times (1355.45)",
        "64493 x3 | 3 units of 64493: its unit limit is 1 a day",
        "64490-50 64494 | no source read says whether a hospital is paid 64490-50 once (903.63) or one and a half times (1355.45), 0.00",
        "64490-50 64451 | no source read says whether a hospital is paid 64490-50 once (903.63) or one and a half times (1355.45), no source read says whether a hospital is paid a further procedure of the day in full (721.17) or at one half (360.59)",
        "64635 64493-50 | 1995.02, 0.00",
        "64493-73 64451 | 451.82, 721.17",
        "64635-50 64636-50 | 1995.02, 0.00",
        "64635 64493 64494 | 1995.02, 0.00, 0.00",
        "64633 64635 | 1995.02, 0.00",
        "64493-73 | 451.82",
        "99213 | 99213 stands in no table of hospital outpatient rates of 2026"
      })
  void linesOfHospitals_arePaid(String lines, String expected) {
    assertThat(amounts(lines, HOSPITAL)).isEqualTo(expected);
  }

  @Test
  void yearsWithoutATable_areSaid() {
    assertThat(amounts("64493", LocalDate.of(2025, 8, 3), HOSPITAL))
        .isEqualTo("no hospital outpatient rates of 2025 were read");
    assertThat(amounts("64493", LocalDate.of(2027, 1, 1), CENTER))
        .isEqualTo("no release of ASC rates of 2027 was read");
    assertThat(amounts("64493", LocalDate.of(2027, 1, 1), OFFICE))
        .isEqualTo("no relative value file of 2027 was read");
  }

  @Test
  void wageIndex_movesHalfOfTheRate() {
    PaymentContext local =
        PaymentContext.builder()
            .billing(BillingSetting.ASC_FACILITY)
            .wageIndex(new BigDecimal("1.2"))
            .build();
    assertThat(amounts("64493", local)).isEqualTo("534.06");
    assertThat(amounts("64493-RT 64493-LT", local)).isEqualTo("267.03, 534.06");
  }

  /** The release of July 2026 was not read. */
  @Test
  void anOlderRelease_isARemark() {
    assertThat(estimate("64493", CENTER).remarks())
        .containsExactly(
            "national rate: no wage index is given",
            "the latest release of ASC rates of the year that was read is of 2026-04-01");
    assertThat(
            PaymentEstimator.medicare()
                .estimate(Claim.parse(LocalDate.of(2026, 6, 30), "64493"), CENTER)
                .remarks())
        .containsExactly("national rate: no wage index is given");
  }

  @Test
  void comprehensivePayments_remarkOnWhatWasNotRead() {
    assertThat(estimate("64635-50", HOSPITAL).remarks())
        .contains(
            "some pairs of comprehensive procedures are paid at a higher classification; which was"
                + " not read");
    assertThat(estimate("64635", HOSPITAL).remarks())
        .containsExactly("national rate, not adjusted for wages");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100.00 | 64493 | 100.00",
        "190.39 | 64493 | 190.39",
        "190.38 | 64493 | 190.38",
        "285.58 | 64493-50 | 285.58",
        "0 | 64493 | 0.00",
        "150.00 | 64490 64493 | 150.00, 95.20"
      })
  void theLowerCharge_isPaid(String charge, String lines, String expected) {
    assertThat(amounts(PaymentEstimator.medicare().estimate(charged(charge, lines), OFFICE)))
        .isEqualTo(expected);
  }

  /** The charges of both lines together against 150 percent. */
  @ParameterizedTest
  @CsvSource({"140.00, '140.00, 140.00'", "150.00, '190.39, 95.20'", "142.80, '190.39, 95.20'"})
  void bothSidesInTwoLines_areComparedTogether(String charge, String expected) {
    assertThat(
            amounts(
                PaymentEstimator.medicare().estimate(charged(charge, "64493-RT 64493-LT"), OFFICE)))
        .isEqualTo(expected);
  }

  @Test
  void facilities_arePaidWhateverTheyCharge() {
    assertThat(amounts(PaymentEstimator.medicare().estimate(charged("10.00", "64493"), CENTER)))
        .isEqualTo("485.51");
  }

  @Test
  void aNegativeCharge_isRefused() {
    Claim claim = charged("-1.00", "64493");
    assertThatThrownBy(() -> PaymentEstimator.medicare().estimate(claim, OFFICE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 1: charge -1.00, expected 0 or more");
  }

  @Test
  void unitsThatAreNotWhole_areSaid() {
    Claim claim =
        new Claim(
            DAY,
            List.of(
                ClaimLine.builder()
                    .code(ProcedureCode.of("64493"))
                    .units(new BigDecimal("1.5"))
                    .build()));
    assertThat(amounts(PaymentEstimator.medicare().estimate(claim, OFFICE)))
        .isEqualTo("units 1.5: expected a whole number of at least 1");
  }

  @Test
  void whoDoesNotParticipate_isAllowed95Percent() {
    PaymentContext context =
        PaymentContext.builder()
            .site(PaymentSite.NON_FACILITY)
            .participation(Participation.NON_PARTICIPATING)
            .patientShare(new BigDecimal("0.20"))
            .build();
    PaymentEstimate estimate = estimate("64493-50 64490", context);
    assertThat(amounts(estimate)).isEqualTo("271.31, 97.41");
    assertThat(estimate.lines().get(0).limitingCharge()).contains(new BigDecimal("312.00"));
    assertThat(estimate.lines().get(1).limitingCharge()).contains(new BigDecimal("112.02"));
    assertThat(estimate.lines().get(0).patientShare()).contains(new BigDecimal("54.26"));
    assertThat(estimate.total()).isEqualTo("368.72");
    assertThat(estimate.patientShare()).contains(new BigDecimal("73.74"));
    assertThat(estimate.lines().get(0).steps().stream().map(PaymentStep::text).skip(5))
        .containsExactly(
            "fee schedule amount, rounded once, half up: 190.39",
            "both sides (50), 150 percent: 190.39 x 1.5 = 285.585",
            "rank 1 of 2 by fee: 285.585 x 1 = 285.585",
            "not participating, 95 percent: 285.585 x 0.95 = 271.30575",
            "amount, rounded half up: 271.31",
            "limiting charge, 109.25 percent of the full amount: 312.00",
            "patient's share of 0.20: 54.26");
  }

  /** Participation is a matter of the physician fee schedule. */
  @Test
  void facilities_haveNoParticipation() {
    PaymentContext context =
        PaymentContext.builder()
            .billing(BillingSetting.ASC_FACILITY)
            .participation(Participation.NON_PARTICIPATING)
            .build();
    assertThat(amounts("64493", context)).isEqualTo("485.51");
  }

  @Test
  void placeOfServiceOfALine_decides() {
    Claim claim = new Claim(DAY, List.of(at("64493", "24"), at("64490", "11"), at("64491", "99")));
    assertThat(amounts(PaymentEstimator.medicare().estimate(claim, PaymentContext.national())))
        .isEqualTo(
            "40.75, 205.08, only place of service 11, 19, 22 or 24 tells where the work was done; a"
                + " unit of 64491 is 101.87 in a non-facility setting, 50.77 in a facility setting");
  }

  /** A place that tells no site is not that of the claim. */
  @Test
  void anUnknownPlaceOfALine_isNotReplaced() {
    Claim claim = new Claim(DAY, List.of(at("64491", "99"), at("64491", "11")));
    assertThat(amounts(PaymentEstimator.medicare().estimate(claim, OFFICE)))
        .startsWith("only place of service 11, 19, 22 or 24 tells")
        .endsWith(", 101.87");
  }

  @Test
  void editions_areThoseOfTheClaim() {
    assertThat(estimate("64493", CENTER).editions())
        .extracting(Edition::table)
        .containsExactly("asc-rates");
    assertThat(estimate("64493", HOSPITAL).editions())
        .extracting(Edition::table)
        .containsExactly("hospital-rates");
    assertThat(estimate("64493", OFFICE).editions()).hasSize(3);
  }

  private static ClaimLine at(String code, String place) {
    return ClaimLine.builder()
        .code(ProcedureCode.of(code))
        .placeOfService(PlaceOfService.of(place))
        .build();
  }

  @Test
  void anUnknownLine_isLeftOutOfTheTotal_andSaid() {
    PaymentEstimate estimate = estimate("64490 64493 64999", OFFICE);
    assertThat(estimate.isComplete()).isFalse();
    assertThat(estimate.total()).isEqualTo("300.28");
    assertThat(estimate.remarks())
        .contains("a line whose amount is not known can change the ranks of the others");
    assertThat(estimate.toText()).contains("Total of the lines that are known: 300.28");
  }

  @Test
  void severalJoints_areRemarked() {
    assertThat(estimate("64635 64636 x2", OFFICE).remarks())
        .anyMatch(remark -> remark.startsWith("several units of one line are paid as so many"));
    assertThat(estimate("64635 64636", OFFICE).remarks())
        .containsExactly("national amount: no locality is given");
  }

  @Test
  void contracts_arePercentages() {
    FeeSchedule contract = FeeSchedule.percentOf(FeeSchedule.medicare(), new BigDecimal("120"));
    PaymentContext context =
        PaymentContext.builder()
            .site(PaymentSite.NON_FACILITY)
            .participation(Participation.NON_PARTICIPATING)
            .build();
    PaymentEstimate estimate =
        PaymentEstimator.of(contract).estimate(Claim.parse(DAY, "64493-50 64490"), context);
    assertThat(estimate.schedule()).isEqualTo("120 percent of Medicare");
    assertThat(amounts(estimate)).isEqualTo("342.70, 123.05");
    assertThat(estimate.lines().get(0).limitingCharge()).isEmpty();
    assertThatThrownBy(() -> FeeSchedule.percentOf(FeeSchedule.medicare(), BigDecimal.ZERO))
        .hasMessage("percentage 0: expected more than 0");
  }

  @Test
  void text_hasEachStepAndItsSource() {
    assertThat(estimate("64493-50 64494-LT 64999", OFFICE).toText())
        .startsWith(
            """
              1  64493-50  285.59
                  work: 1.48 x 1 = 1.48  [CRED (A)]
            """)
        .contains(
            """
              3  64999     not known
                  64999 stands in no relative value file of 2026 that was read
            """)
        .endsWith(
            """

              Total of the lines that are known: 381.45
              Note: national amount: no locality is given
            """);
  }

  private static Claim charged(String charge, String lines) {
    return new Claim(
        DAY, LineNotation.readLines(lines).stream().map(line -> charged(charge, line)).toList());
  }

  private static ClaimLine charged(String charge, ServiceLine line) {
    return ClaimLine.builder()
        .code(line.code())
        .addAllModifiers(line.modifiers())
        .units(BigDecimal.valueOf(line.units()))
        .charge(new BigDecimal(charge))
        .build();
  }

  private static PaymentEstimate estimate(String lines, PaymentContext context) {
    return PaymentEstimator.medicare().estimate(Claim.parse(DAY, lines), context);
  }

  private static String amounts(String lines, PaymentContext context) {
    return amounts(lines, DAY, context);
  }

  private static String amounts(String lines, LocalDate day, PaymentContext context) {
    return amounts(PaymentEstimator.medicare().estimate(Claim.parse(day, lines), context));
  }

  private static String amounts(PaymentEstimate estimate) {
    return estimate.lines().stream()
        .map(
            line ->
                line.amount()
                    .map(BigDecimal::toPlainString)
                    .orElseGet(() -> line.reason().orElseThrow()))
        .collect(Collectors.joining(", "));
  }
}
