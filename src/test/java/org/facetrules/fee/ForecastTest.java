package org.facetrules.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Technique;
import org.facetrules.table.MedicareLocalities;
import org.facetrules.table.MedicareLocality;
import org.facetrules.table.PaymentSite;
import org.facetrules.validate.EncounterValidator;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final PaymentEstimator MEDICARE = PaymentEstimator.medicare();
  private static final PaymentEstimator CONTRACT =
      PaymentEstimator.of(FeeSchedule.percentOf(FeeSchedule.medicare(), new BigDecimal("120")));
  private static final PaymentContext SEATTLE = at("WA", "02");

  private static PaymentContext at(String state, String locality) {
    return PaymentContext.builder()
        .site(PaymentSite.NON_FACILITY)
        .state(state)
        .locality(locality)
        .build();
  }

  private static PlannedClaim medicare(String day, String lines, Integer... atRisk) {
    return new PlannedClaim(
        "medicare", MEDICARE, Claim.parse(LocalDate.parse(day), lines), SEATTLE, Set.of(atRisk));
  }

  private static final List<PlannedClaim> PLAN =
      List.of(
          medicare("2026-07-01", "64493-50 64494-LT"),
          medicare("2026-07-31", "64490 64493", 2),
          medicare("2026-08-03", "64635-50 64636-50"),
          medicare("2025-12-31", "64493 64999"),
          new PlannedClaim(
              "plan",
              CONTRACT,
              Claim.parse(LocalDate.of(2026, 8, 3), "64493-50"),
              SEATTLE,
              Set.of(1)),
          new PlannedClaim(
              "medicare",
              MEDICARE,
              Claim.parse(LocalDate.of(2026, 8, 3), "64493 64494"),
              PaymentContext.builder().billing(BillingSetting.ASC_FACILITY).build(),
              Set.of()));

  /** Each sum by hand, from estimates of each claim. */
  @Test
  void sums_areThoseOfTheEstimates() {
    Forecast forecast = Forecast.of(PLAN);
    BigDecimal total = new BigDecimal("0.00");
    for (PlannedClaim planned : PLAN) {
      total = total.add(planned.estimator().estimate(planned.claim(), planned.context()).total());
    }
    assertThat(forecast.claims()).isEqualTo(6);
    assertThat(forecast.total().expected()).isEqualTo(total);
    assertThat(forecast.byMonth().keySet())
        .containsExactly(YearMonth.of(2025, 12), YearMonth.of(2026, 7), YearMonth.of(2026, 8));
    assertThat(forecast.byPayer().keySet()).containsExactly("medicare", "plan");
    assertThat(of(forecast.byPayer(), "plan").expected()).isEqualTo("401.29");
    assertThat(of(forecast.byPayer(), "plan").atRisk()).isEqualTo("401.29");
    assertThat(forecast.total().atRisk()).isEqualTo(new BigDecimal("401.29").add(rankedSecond()));
    assertThat(forecast.total().notKnown()).isEqualTo(1);
    assertThat(forecast.total().lines()).isEqualTo(11);
    assertThat(of(forecast.byCode(), ProcedureCode.of("64999")).expected()).isEqualTo("0.00");
    for (Map<?, ForecastAmount> parts :
        List.of(forecast.byMonth(), forecast.byPayer(), forecast.byCode())) {
      assertThat(sum(parts)).isEqualTo(total);
    }
  }

  private static <K> ForecastAmount of(Map<K, ForecastAmount> parts, K key) {
    return Optional.ofNullable(parts.get(key)).orElseThrow();
  }

  private static BigDecimal rankedSecond() {
    return MEDICARE
        .estimate(Claim.parse(LocalDate.of(2026, 7, 31), "64490 64493"), SEATTLE)
        .lines()
        .get(1)
        .amount()
        .orElseThrow();
  }

  private static BigDecimal sum(Map<?, ForecastAmount> parts) {
    return parts.values().stream()
        .map(ForecastAmount::expected)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Were all of it done in one locality: every locality by itself. */
  @Test
  void ranges_areThoseOfThePlanInEachLocality() {
    List<PlannedClaim> plan = PLAN.subList(0, 3);
    List<BigDecimal> totals = new ArrayList<>();
    for (MedicareLocality locality : MedicareLocalities.standard().of(2026)) {
      BigDecimal total = new BigDecimal("0.00");
      for (PlannedClaim planned : plan) {
        total =
            total.add(
                MEDICARE
                    .estimate(planned.claim(), at(locality.state(), locality.number()))
                    .total());
      }
      totals.add(total);
    }
    ForecastAmount amount = Forecast.of(plan).total();
    assertThat(amount.lowest()).isEqualTo(Collections.min(totals));
    assertThat(amount.highest()).isEqualTo(Collections.max(totals));
    assertThat(amount.expected()).isBetween(amount.lowest(), amount.highest());
  }

  @Test
  void facilities_haveNoRange() {
    ForecastAmount amount = Forecast.of(PLAN.subList(5, 6)).total();
    assertThat(amount.expected()).isEqualTo("485.51");
    assertThat(amount.lowest()).isEqualTo("485.51");
    assertThat(amount.highest()).isEqualTo("485.51");
  }

  @Test
  void theOrderOfClaims_doesNotMatter() {
    List<PlannedClaim> mixed = new ArrayList<>(PLAN);
    Collections.shuffle(mixed, new Random(7));
    assertThat(Forecast.of(mixed).toText()).isEqualTo(Forecast.of(PLAN).toText());
  }

  @Test
  void anEmptyPlan_bringsNothing() {
    Forecast forecast = Forecast.of(List.of());
    assertThat(forecast.total().expected()).isEqualTo("0.00");
    assertThat(forecast.total().highest()).isEqualTo("0.00");
    assertThat(forecast.toText()).startsWith("plan of 0 claims\n");
    assertThat(forecast.codes()).isEmpty();
  }

  @Test
  void text_hasEachPart() {
    assertThat(Forecast.of(PLAN).toText())
        .contains("by month", "2026-07", "by payer", "plan", "by code", "64636", "(1 not known)");
    assertThat(Forecast.of(PLAN).codes()).contains(ProcedureCode.of("64636"));
  }

  /** A cervical code for a lumbar back stops its line. */
  @Test
  void linesAtRisk_areThoseThatAFindingStops() {
    LocalDate day = LocalDate.of(2024, 8, 5);
    Encounter encounter =
        Encounter.builder(day)
            .procedure(
                FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
                    .levels("L4-5 and L5-S1 left"))
            .build();
    EncounterValidator validator = EncounterValidator.standard();
    assertThat(LinesAtRisk.of(validator.validate(encounter, Claim.parse(day, "64493-LT 64492-LT"))))
        .containsExactly(2);
    assertThat(LinesAtRisk.of(validator.validate(encounter, Claim.parse(day, "64493-LT 64494-LT"))))
        .isEmpty();
  }

  /** What is worked out once must be the same on each of its days. */
  @Test
  void feesAreTheSame_sinceTheDayThatTheScheduleSays() {
    FeeSchedule schedule = FeeSchedule.medicare();
    for (BillingSetting billing : BillingSetting.values()) {
      PaymentContext context =
          PaymentContext.builder().billing(billing).site(PaymentSite.NON_FACILITY).build();
      for (LocalDate day = LocalDate.of(2023, 12, 25);
          day.getYear() < 2027;
          day = day.plusDays(13)) {
        LocalDate since = schedule.sameSince(day);
        assertThat(since).isBeforeOrEqualTo(day);
        for (String code : List.of("64493", "64636")) {
          assertThat(amount(schedule, code, since, context))
              .as(code + " " + day)
              .isEqualTo(amount(schedule, code, day, context));
        }
      }
    }
  }

  private static String amount(
      FeeSchedule schedule, String code, LocalDate day, PaymentContext context) {
    return schedule.fee(FeeQuery.of(ProcedureCode.of(code), day, context))
            instanceof Fee.Priced priced
        ? priced.amount().toPlainString()
        : "none";
  }
}
