package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.fee.Fee;
import org.facetrules.fee.FeeQuery;
import org.facetrules.fee.FeeRange;
import org.facetrules.fee.MedicarePhysicianFeeSchedule;
import org.facetrules.fee.PaymentContext;
import org.facetrules.source.Citation;
import org.facetrules.table.ConversionFactor;
import org.facetrules.table.ConversionFactors;
import org.facetrules.table.FactorKind;
import org.facetrules.table.MedicareLocalities;
import org.facetrules.table.MedicareLocality;
import org.facetrules.table.PaymentSite;
import org.facetrules.table.RelativeValueAnswer;
import org.facetrules.table.RelativeValues;

/**
 * Days on which a code has the same fee.
 *
 * @param first the first of them
 * @param last the last of them
 * @param unpriced why there is no fee; empty when there is one
 * @param ranges the ranges over the localities, by site, where there is a fee
 * @param citations where the numbers were read
 */
record FeeDays(
    LocalDate first,
    LocalDate last,
    Optional<String> unpriced,
    List<FeeRange> ranges,
    List<Citation> citations) {
  private static final MedicarePhysicianFeeSchedule SCHEDULE =
      MedicarePhysicianFeeSchedule.standard();

  /** {@return the fees of a code, year by year and in a year by day; equal ones are joined} */
  static List<FeeDays> of(ProcedureCode code) {
    TreeSet<LocalDate> changes = new TreeSet<>();
    TreeSet<Integer> years = new TreeSet<>();
    for (RelativeValues.DatedValue row : RelativeValues.standard().of(code)) {
      changes.add(row.release().firstDay());
      years.add(row.release().firstDay().getYear());
    }
    years.forEach(year -> changes.add(LocalDate.of(year, 1, 1)));
    ConversionFactors.standard().all().stream()
        .map(factor -> factor.period().firstDay())
        .filter(day -> years.contains(day.getYear()))
        .forEach(changes::add);
    List<FeeDays> days = new ArrayList<>();
    for (LocalDate day : changes) {
      LocalDate next = changes.higher(day);
      LocalDate end = LocalDate.of(day.getYear(), 12, 31);
      add(days, at(code, day, next == null || next.isAfter(end) ? end : next.minusDays(1)));
    }
    return ImmutableList.copyOf(days);
  }

  /** Joins days of one year with the same fee, and years without one. */
  private static void add(List<FeeDays> days, FeeDays added) {
    if (!days.isEmpty()) {
      FeeDays before = days.get(days.size() - 1);
      boolean sameYear = before.last.getYear() == added.first.getYear();
      boolean bothUnpriced =
          before.unpriced.isPresent() && before.last.plusDays(1).equals(added.first);
      if ((sameYear || bothUnpriced)
          && before.ranges.equals(added.ranges)
          && before.unpriced.equals(added.unpriced)) {
        days.set(
            days.size() - 1,
            new FeeDays(
                before.first,
                added.last,
                added.unpriced,
                added.ranges,
                ImmutableList.<Citation>builder()
                    .addAll(before.citations)
                    .addAll(added.citations)
                    .build()));
        return;
      }
    }
    days.add(added);
  }

  private static FeeDays at(ProcedureCode code, LocalDate first, LocalDate last) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    if (RelativeValues.standard().on(code, Optional.empty(), first)
        instanceof RelativeValueAnswer.Found found) {
      citations.addAll(found.release().citations());
    }
    FeeDays empty = new FeeDays(first, last, Optional.empty(), List.of(), List.of());
    Optional<String> unpriced = Optional.empty();
    ImmutableList.Builder<FeeRange> ranges = ImmutableList.builder();
    for (PaymentSite site : PaymentSite.values()) {
      FeeQuery query = empty.query(code, site, FactorKind.NON_QUALIFYING);
      Fee fee = SCHEDULE.fee(query);
      if (fee instanceof Fee.NotKnown unknown) {
        unpriced = Optional.of(unknown.reason());
      } else if (fee instanceof Fee.NotPaid not) {
        unpriced = Optional.of(not.reason());
      }
      SCHEDULE.range(query).ifPresent(ranges::add);
    }
    List<FeeRange> found = ranges.build();
    if (!found.isEmpty()) {
      for (FactorKind kind : FactorKind.values()) {
        ConversionFactors.standard()
            .on(first, kind)
            .map(ConversionFactor::citations)
            .ifPresent(citations::addAll);
      }
      citations.addAll(indices(first.getYear()));
    }
    return new FeeDays(
        first, last, found.isEmpty() ? unpriced : Optional.empty(), found, citations.build());
  }

  /** {@return the first place of each document: the releases of a year would fill a page} */
  @Override
  public List<Citation> citations() {
    Map<String, Citation> byKey = new LinkedHashMap<>();
    citations.forEach(citation -> byKey.putIfAbsent(citation.key(), citation));
    return ImmutableList.copyOf(byKey.values());
  }

  private static List<Citation> indices(int year) {
    return MedicareLocalities.standard().of(year).stream()
        .findFirst()
        .map(MedicareLocality::citations)
        .orElse(List.of());
  }

  FeeQuery query(ProcedureCode code, PaymentSite site, FactorKind kind) {
    return FeeQuery.of(code, first, PaymentContext.builder().site(site).factorKind(kind).build());
  }

  Optional<FeeRange> range(ProcedureCode code, PaymentSite site) {
    return SCHEDULE.range(query(code, site, FactorKind.NON_QUALIFYING));
  }

  /** {@return "2025" for a whole year, otherwise the days} */
  String label() {
    boolean whole = first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
    if (!whole) {
      return first + " to " + last;
    }
    return first.getYear() == last.getYear()
        ? String.valueOf(first.getYear())
        : first.getYear() + " to " + last.getYear();
  }
}
