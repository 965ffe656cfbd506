package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facetrules.claim.ClaimLine;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.table.MedicareLocalities;
import org.facetrules.table.MedicareLocality;

/**
 * Estimates planned claims as planned and in each locality; claims that are alike are done once.
 */
final class ClaimForecaster {
  private final List<Locality> localities;
  private final Map<PlannedClaim, PaymentEstimate> estimates = new HashMap<>();
  private final Map<Alike, List<List<BigDecimal>>> elsewhere = new HashMap<>();

  /** Claims that are paid alike in each locality. */
  private record Alike(
      FeeSchedule schedule, LocalDate since, List<ClaimLine> lines, PaymentContext context) {}

  private record Locality(String state, String number) {}

  private ClaimForecaster(List<Locality> localities) {
    this.localities = localities;
  }

  /** Localities that every year of the plan has. */
  static ClaimForecaster of(List<PlannedClaim> plan) {
    Set<Integer> years =
        plan.stream()
            .map(planned -> planned.claim().dateOfService().getYear())
            .filter(year -> !MedicareLocalities.standard().of(year).isEmpty())
            .collect(Collectors.toSet());
    Set<Locality> common = new LinkedHashSet<>();
    boolean first = true;
    for (int year : years) {
      Set<Locality> own =
          MedicareLocalities.standard().of(year).stream()
              .map(ClaimForecaster::locality)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (first) {
        common.addAll(own);
      } else {
        common.retainAll(own);
      }
      first = false;
    }
    return new ClaimForecaster(ImmutableList.copyOf(common));
  }

  private static Locality locality(MedicareLocality row) {
    return new Locality(row.state(), row.number());
  }

  PaymentEstimate estimate(PlannedClaim planned) {
    return estimates.computeIfAbsent(
        planned, key -> key.estimator().estimate(key.claim(), key.context()));
  }

  LocalityTotals.Line line(PlannedClaim planned, LineEstimate line) {
    BigDecimal expected = line.amount().orElse(Money.NOTHING);
    return new LocalityTotals.Line(
        expected,
        planned.linesAtRisk().contains(line.number()) ? expected : Money.NOTHING,
        byLocality(planned, line, expected),
        line.outcome() == LineOutcome.NOT_KNOWN ? 1 : 0);
  }

  private List<BigDecimal> byLocality(
      PlannedClaim planned, LineEstimate line, BigDecimal expected) {
    if (planned.context().billing() != BillingSetting.PROFESSIONAL || line.amount().isEmpty()) {
      return localities.stream().map(locality -> expected).toList();
    }
    FeeSchedule schedule = planned.estimator().schedule();
    Alike alike =
        new Alike(
            schedule,
            schedule.sameSince(planned.claim().dateOfService()),
            planned.claim().lines(),
            at(planned, Optional.empty()));
    return elsewhere.computeIfAbsent(alike, key -> elsewhere(planned)).get(line.number() - 1);
  }

  /** {@return for each line its amount in each locality} */
  private List<List<BigDecimal>> elsewhere(PlannedClaim planned) {
    List<PaymentEstimate> estimates =
        localities.stream()
            .map(
                locality ->
                    planned
                        .estimator()
                        .estimate(planned.claim(), at(planned, Optional.of(locality))))
            .toList();
    ImmutableList.Builder<List<BigDecimal>> lines = ImmutableList.builder();
    for (int i = 0; i < planned.claim().lines().size(); i++) {
      int line = i;
      lines.add(
          estimates.stream()
              .map(estimate -> estimate.lines().get(line).amount().orElse(Money.NOTHING))
              .toList());
    }
    return lines.build();
  }

  private static PaymentContext at(PlannedClaim planned, Optional<Locality> locality) {
    PaymentContext context = planned.context();
    return PaymentContext.builder()
        .billing(context.billing())
        .site(context.site())
        .state(locality.map(Locality::state))
        .locality(locality.map(Locality::number))
        .factorKind(context.factorKind())
        .participation(context.participation())
        .wageIndex(context.wageIndex())
        .patientShare(context.patientShare())
        .build();
  }
}
