package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.claim.ClaimLine;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.table.MedicareLocalities;
import org.facetrules.table.MedicareLocality;

/**
 * Works out planned claims in each locality; claims that are alike are done once, and each fee is
 * asked for once.
 */
final class ClaimForecaster {
  private final ImmutableList<Locality> localities;
  private final Map<FeeSchedule, Map<LocalDate, LocalDate>> since = new HashMap<>();
  private final Map<Place, List<RememberedFees>> fees = new HashMap<>();
  private final Map<Alike, List<List<BigDecimal>>> elsewhere = new HashMap<>();

  /** Where fees are the same but for the locality. */
  private record Place(FeeSchedule schedule, LocalDate since, PaymentContext context) {}

  /** Claims that are paid alike in each locality. */
  private record Alike(Place place, List<ClaimLine> lines, Set<Integer> bothSides) {}

  private record Locality(String state, String number) {}

  private ClaimForecaster(Set<Locality> localities) {
    this.localities = ImmutableList.copyOf(localities);
  }

  /** Localities that every year of the plan has, among the years that were read. */
  static ClaimForecaster of(List<PlannedClaim> plan, MedicareLocalities table) {
    Set<Integer> years = new TreeSet<>();
    plan.forEach(planned -> years.add(planned.claim().dateOfService().getYear()));
    years.retainAll(table.years());
    Set<Locality> common = new LinkedHashSet<>();
    for (int year : years) {
      Set<Locality> own = new LinkedHashSet<>();
      for (MedicareLocality row : table.of(year)) {
        own.add(new Locality(row.state(), row.number()));
      }
      if (common.isEmpty()) {
        common.addAll(own);
      }
      common.retainAll(own);
    }
    return new ClaimForecaster(common);
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
      return Collections.nCopies(localities.size(), expected);
    }
    FeeSchedule schedule = planned.estimator().schedule();
    Place place =
        new Place(
            schedule,
            since
                .computeIfAbsent(schedule, key -> new HashMap<>())
                .computeIfAbsent(planned.claim().dateOfService(), schedule::sameSince),
            at(planned.context(), Optional.empty()));
    return elsewhere
        .computeIfAbsent(
            new Alike(place, planned.claim().lines(), planned.facts().bothSides()),
            alike -> elsewhere(planned, place))
        .get(line.number() - 1);
  }

  /** {@return for each line its amount in each locality} */
  private List<List<BigDecimal>> elsewhere(PlannedClaim planned, Place place) {
    List<List<BigDecimal>> lines = new ArrayList<>();
    planned.claim().lines().forEach(line -> lines.add(new ArrayList<>(localities.size())));
    for (RememberedFees local : fees.computeIfAbsent(place, this::fees)) {
      List<BigDecimal> amounts =
          new EstimateWork(local, planned.claim(), local.context(), planned.facts()).amounts();
      for (int i = 0; i < amounts.size(); i++) {
        lines.get(i).add(amounts.get(i));
      }
    }
    return lines;
  }

  private List<RememberedFees> fees(Place place) {
    List<RememberedFees> local = new ArrayList<>(localities.size());
    for (Locality locality : localities) {
      local.add(new RememberedFees(place.schedule(), at(place.context(), Optional.of(locality))));
    }
    return local;
  }

  private static PaymentContext at(PaymentContext context, Optional<Locality> locality) {
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
