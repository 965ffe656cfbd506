package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.ConversionFactor;
import org.facetrules.table.FactorKind;
import org.facetrules.table.FeeTables;
import org.facetrules.table.MedicareLocality;
import org.facetrules.table.PaymentSite;
import org.facetrules.table.RelativeValue;
import org.facetrules.table.RelativeValueAnswer;
import org.facetrules.table.RelativeValueRelease;

/**
 * The Medicare physician fee schedule: each relative value times its geographic index, the sum
 * times the conversion factor of the day, rounded once, half up, at the end. This gives every
 * amount that CMS published for facet codes in 2025 to the cent. Refuses a locality that its state
 * does not have.
 */
public final class MedicarePhysicianFeeSchedule implements FeeSchedule {
  private static final ImmutableList<Citation> FORMULA =
      ImmutableList.of(
          new Citation(
              "CARR25",
              "every amount of January 2025 that was read follows so, to the cent",
              EvidenceGrade.A));

  private final FeeTables tables;
  private final Localities localities;

  private MedicarePhysicianFeeSchedule(FeeTables tables) {
    this.tables = tables;
    this.localities = new Localities(tables.localities());
  }

  /** {@return the schedule by the tables that the library ships} */
  public static MedicarePhysicianFeeSchedule standard() {
    return of(FeeTables.bundled());
  }

  /**
   * {@return the schedule by other tables}
   *
   * @param tables the tables
   */
  public static MedicarePhysicianFeeSchedule of(FeeTables tables) {
    return new MedicarePhysicianFeeSchedule(tables);
  }

  @Override
  public String title() {
    return "Medicare physician fee schedule";
  }

  @Override
  public List<Edition> editions(PaymentContext context) {
    return ImmutableList.of(
        tables.relativeValues().edition(),
        tables.conversionFactors().edition(),
        tables.localities().edition());
  }

  @Override
  public Fee fee(FeeQuery query) {
    LocalDate day = query.dateOfService();
    Optional<MedicareLocality> locality = localities.of(query.context(), day.getYear());
    RelativeValueAnswer answer = tables.relativeValues().on(query.code(), query.part(), day);
    if (answer instanceof RelativeValueAnswer.NotKnown unknown) {
      return new Fee.NotKnown(unknown.reason());
    }
    RelativeValueAnswer.Found found = (RelativeValueAnswer.Found) answer;
    Optional<Fee> unpriced = unpriced(found);
    if (unpriced.isPresent()) {
      return unpriced.get();
    }
    if (query.context().site().isEmpty()) {
      return siteNotKnown(query);
    }
    PaymentSite site = query.context().site().get();
    if (found.value().notApplicableIn().contains(site)) {
      return new Fee.NotKnown(
          "the relative value file marks %s NA in a %s setting: it has no value of its own there"
              .formatted(query.code(), site.label()));
    }
    FactorKind kind = query.context().factorKind();
    return tables
        .conversionFactors()
        .on(day, kind)
        .<Fee>map(factor -> priced(found, site, locality, factor))
        .orElseGet(() -> new Fee.NotKnown("no conversion factor of " + day + " was read"));
  }

  /** Whoever knows the site reads the amount from the reason. */
  private Fee siteNotKnown(FeeQuery query) {
    StringJoiner sites = new StringJoiner(", ");
    for (PaymentSite site : PaymentSite.values()) {
      PaymentContext there = query.context().at(Optional.of(site));
      if (fee(new FeeQuery(query.code(), query.part(), query.dateOfService(), there))
          instanceof Fee.Priced priced) {
        sites.add(priced.amount().toPlainString() + " in a " + site.label() + " setting");
      }
    }
    return new Fee.NotKnown(
        "only place of service 11, 19, 22 or 24 tells where the work was done; a unit of %s is %s"
            .formatted(query.code(), sites.length() == 0 ? "not known in either" : sites));
  }

  /** The latest of the year's first day, the factor's first day and the day of a release. */
  @Override
  public LocalDate sameSince(LocalDate day) {
    LocalDate since = LocalDate.of(day.getYear(), 1, 1);
    for (ConversionFactor factor : tables.conversionFactors().all()) {
      since = later(since, factor.period().firstDay(), day);
    }
    for (RelativeValueRelease release : tables.relativeValues().releases()) {
      since = later(since, release.firstDay(), day);
    }
    return since;
  }

  private static LocalDate later(LocalDate since, LocalDate change, LocalDate day) {
    return change.isAfter(since) && !change.isAfter(day) ? change : since;
  }

  /**
   * {@return the range of the fee over all localities of the year; empty where it has none}
   *
   * @param query code, day, site and kind of factor; state and locality do not matter
   */
  public Optional<FeeRange> range(FeeQuery query) {
    LocalDate day = query.dateOfService();
    if (query.context().site().isEmpty()
        || !(tables.relativeValues().on(query.code(), query.part(), day)
            instanceof RelativeValueAnswer.Found found)
        || unpriced(found).isPresent()
        || found.value().notApplicableIn().contains(query.context().site().get())) {
      return Optional.empty();
    }
    return tables
        .conversionFactors()
        .on(day, query.context().factorKind())
        .flatMap(
            factor ->
                range(
                    found.value(),
                    query.context().site().get(),
                    factor.factor(),
                    tables.localities().of(day.getYear())));
  }

  private static Optional<FeeRange> range(
      RelativeValue value, PaymentSite site, BigDecimal factor, List<MedicareLocality> localities) {
    if (localities.isEmpty()) {
      return Optional.empty();
    }
    MedicareLocality low = localities.get(0);
    MedicareLocality high = low;
    BigDecimal lowest = adjusted(value, site, low);
    BigDecimal highest = lowest;
    for (MedicareLocality locality : localities) {
      BigDecimal own = adjusted(value, site, locality);
      if (own.compareTo(lowest) < 0) {
        lowest = own;
        low = locality;
      }
      if (own.compareTo(highest) > 0) {
        highest = own;
        high = locality;
      }
    }
    return Optional.of(
        new FeeRange(
            Money.cents(lowest.multiply(factor)),
            low,
            Money.cents(highest.multiply(factor)),
            high));
  }

  private static BigDecimal adjusted(
      RelativeValue value, PaymentSite site, MedicareLocality locality) {
    return value
        .work()
        .multiply(locality.work())
        .add(value.practiceExpense(site).multiply(locality.practiceExpense()))
        .add(value.malpractice().multiply(locality.malpractice()));
  }

  /** {@return why a code has no amount by its status; empty when it has one} */
  private static Optional<Fee> unpriced(RelativeValueAnswer.Found found) {
    RelativeValue value = found.value();
    return switch (value.status()) {
      case "A" -> Optional.empty();
      case "C" ->
          Optional.of(
              new Fee.NotKnown(
                  "%s is priced by the contractor (status C): it has no relative values"
                      .formatted(value.code())));
      case "E", "I", "N" ->
          Optional.of(
              new Fee.NotPaid(
                  "%s is not paid on the physician fee schedule (status %s)"
                      .formatted(value.code(), value.status()),
                  found.citations()));
      case "J" ->
          Optional.of(
              new Fee.NotKnown(
                  "%s is an anesthesia service (status J), paid by time, which is not estimated"
                      .formatted(value.code())));
      default ->
          Optional.of(
              new Fee.NotKnown(
                  "no source read says how status %s of %s is paid"
                      .formatted(value.status(), value.code())));
    };
  }

  private static Fee.Priced priced(
      RelativeValueAnswer.Found found,
      PaymentSite site,
      Optional<MedicareLocality> locality,
      ConversionFactor factor) {
    List<PaymentStep> steps = new ArrayList<>();
    RelativeValue value = found.value();
    ImmutableList<Citation> citations =
        ImmutableList.<Citation>builder()
            .addAll(found.citations())
            .addAll(locality.map(MedicareLocality::citations).orElse(ImmutableList.of()))
            .build();
    steps.add(
        PaymentStep.product(
            StepKind.WORK,
            "work",
            value.work(),
            locality.map(MedicareLocality::work).orElse(BigDecimal.ONE),
            citations));
    steps.add(
        PaymentStep.product(
            StepKind.PRACTICE_EXPENSE,
            "practice expense, " + site.label(),
            value.practiceExpense(site),
            locality.map(MedicareLocality::practiceExpense).orElse(BigDecimal.ONE),
            citations));
    steps.add(
        PaymentStep.product(
            StepKind.MALPRACTICE,
            "malpractice",
            value.malpractice(),
            locality.map(MedicareLocality::malpractice).orElse(BigDecimal.ONE),
            citations));
    BigDecimal total =
        steps.stream().map(PaymentStep::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    steps.add(
        PaymentStep.value(
            StepKind.ADJUSTED_TOTAL, "adjusted relative value", total, ImmutableList.of()));
    PaymentStep dollars =
        PaymentStep.product(
            StepKind.CONVERSION_FACTOR,
            "conversion factor",
            total,
            factor.factor(),
            factor.citations());
    steps.add(dollars);
    BigDecimal amount = Money.cents(dollars.value());
    steps.add(
        PaymentStep.value(
            StepKind.FEE, "fee schedule amount, rounded once, half up", amount, FORMULA));
    return new Fee.Priced(amount, rules(value), steps, remarks(found, locality, factor));
  }

  private static Set<PaymentRule> rules(RelativeValue value) {
    ImmutableSet.Builder<PaymentRule> rules = ImmutableSet.builder();
    rules.add(PaymentRule.LOWER_OF_CHARGE, PaymentRule.PARTICIPATION);
    if (value.multipleProcedures().equals("2")) {
      rules.add(PaymentRule.RANKED);
    }
    if (value.bilateral().equals("1")) {
      rules.add(PaymentRule.BOTH_SIDES_150);
    }
    return rules.build();
  }

  private static List<String> remarks(
      RelativeValueAnswer.Found found,
      Optional<MedicareLocality> locality,
      ConversionFactor factor) {
    ImmutableList.Builder<String> remarks = ImmutableList.builder();
    found.remark().ifPresent(remarks::add);
    if (locality.isEmpty()) {
      remarks.add("national amount: no locality is given");
    }
    locality
        .flatMap(row -> row.remark().map(remark -> "indices of " + row.name() + ": " + remark))
        .ifPresent(remarks::add);
    locality.flatMap(Localities::suburbs).ifPresent(remarks::add);
    if (factor.kind().equals(Optional.of(FactorKind.QUALIFYING))) {
      remarks.add(
          "relative values of the file for those who do not qualify; the other file was not read");
    }
    return remarks.build();
  }
}
