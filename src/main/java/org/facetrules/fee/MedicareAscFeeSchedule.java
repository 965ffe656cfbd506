package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.AscRate;
import org.facetrules.table.AscRates;
import org.facetrules.table.FeeTables;

/** What Medicare pays an ambulatory surgical center. */
final class MedicareAscFeeSchedule implements FeeSchedule {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final ImmutableList<Citation> WAGES =
      ImmutableList.of(
          new Citation(
              "MYELIN",
              "half of the rate follows the wage index (Pub. 100-04 chapter 14, 40.2)",
              EvidenceGrade.B));

  private final FeeTables tables;

  MedicareAscFeeSchedule(FeeTables tables) {
    this.tables = tables;
  }

  /** Read when first asked for: most claims are of physicians. */
  private AscRates rates() {
    return tables.ascRates();
  }

  @Override
  public String title() {
    return "Medicare ASC rates";
  }

  /** Rates change by the quarter. */
  @Override
  public LocalDate sameSince(LocalDate day) {
    return LocalDate.of(day.getYear(), 1 + (day.getMonthValue() - 1) / 3 * 3, 1);
  }

  @Override
  public List<Edition> editions(PaymentContext context) {
    return ImmutableList.of(rates().edition());
  }

  @Override
  public Fee fee(FeeQuery query) {
    LocalDate day = query.dateOfService();
    if (!rates().years().contains(day.getYear())) {
      return new Fee.NotKnown("no release of ASC rates of " + day.getYear() + " was read");
    }
    return rates()
        .on(query.code(), day)
        .map(rate -> fee(rate, query))
        .orElseGet(() -> notListed(query));
  }

  /** The rows of look-alikes and facet codes were read whole; of other codes nothing is known. */
  private Fee notListed(FeeQuery query) {
    return AscUnlisted.CODES.contains(query.code())
        ? new Fee.NotPaid(
            query.code() + " is not on the list of what is paid to surgical centers",
            ImmutableList.of(AscUnlisted.CITATION))
        : new Fee.NotKnown(query.code() + " stands in no table of ASC rates that was read");
  }

  private Fee fee(AscRate rate, FeeQuery query) {
    if (rate.rate().isEmpty()) {
      return new Fee.Packaged(
          "%s is packaged (payment indicator %s)".formatted(rate.code(), rate.indicator()),
          rate.citations());
    }
    ImmutableList.Builder<PaymentStep> steps = ImmutableList.builder();
    rate.weight()
        .ifPresent(
            weight ->
                rates()
                    .factor(rate.firstRelease().getYear())
                    .ifPresent(
                        factor ->
                            steps.add(
                                PaymentStep.product(
                                    StepKind.WEIGHT,
                                    "weight times factor",
                                    weight,
                                    factor,
                                    rate.citations()))));
    BigDecimal amount = rate.rate().get();
    steps.add(
        PaymentStep.value(
            StepKind.RATE,
            "national rate, payment indicator " + rate.indicator(),
            amount,
            rate.citations()));
    if (query.context().wageIndex().isPresent()) {
      BigDecimal index = query.context().wageIndex().get();
      PaymentStep local =
          PaymentStep.product(
              StepKind.WAGE_INDEX,
              "half follows the wage index " + index.toPlainString(),
              amount,
              HALF.multiply(index).add(HALF),
              WAGES);
      steps.add(local);
      amount = local.value();
    }
    return new Fee.Priced(amount, rules(rate), steps.build(), remarks(rate, query));
  }

  private static Set<PaymentRule> rules(AscRate rate) {
    ImmutableSet.Builder<PaymentRule> rules = ImmutableSet.builder();
    rules.add(PaymentRule.BOTH_SIDES_TWO_LINES, PaymentRule.FACILITY_REDUCTIONS);
    if (rate.discount().equals("Y")) {
      rules.add(PaymentRule.RANKED);
    }
    return rules.build();
  }

  private static List<String> remarks(AscRate rate, FeeQuery query) {
    ImmutableList.Builder<String> remarks = ImmutableList.builder();
    if (query.context().wageIndex().isEmpty()) {
      remarks.add("national rate: no wage index is given");
    }
    LocalDate read = rate.lastRelease();
    if (query.dateOfService().isAfter(read.plusMonths(3).minusDays(1))) {
      remarks.add("the latest release of ASC rates of the year that was read is of " + read);
    }
    return remarks.build();
  }
}
