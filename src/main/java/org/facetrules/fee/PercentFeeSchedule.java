package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.source.Edition;

/** A percentage of another schedule. */
final class PercentFeeSchedule implements FeeSchedule {
  private static final int HUNDRED_IN_PLACES = 2;

  private final FeeSchedule base;
  private final BigDecimal percent;

  PercentFeeSchedule(FeeSchedule base, BigDecimal percent) {
    if (percent.signum() <= 0) {
      throw new IllegalArgumentException(
          "percentage " + percent.toPlainString() + ": expected more than 0");
    }
    this.base = base;
    this.percent = percent;
  }

  @Override
  public String title() {
    return percent.stripTrailingZeros().toPlainString() + " percent of " + base.title();
  }

  @Override
  public Fee fee(FeeQuery query) {
    return base.fee(query) instanceof Fee.Priced priced ? scaled(priced) : base.fee(query);
  }

  private Fee.Priced scaled(Fee.Priced priced) {
    PaymentStep step =
        PaymentStep.product(
            StepKind.PERCENT,
            title(),
            priced.amount(),
            percent.movePointLeft(HUNDRED_IN_PLACES),
            ImmutableList.of());
    return new Fee.Priced(
        step.value(),
        ImmutableSet.copyOf(
            priced.rules().stream().filter(rule -> rule != PaymentRule.PARTICIPATION).iterator()),
        ImmutableList.<PaymentStep>builder().addAll(priced.steps()).add(step).build(),
        priced.remarks());
  }

  @Override
  public LocalDate sameSince(LocalDate day) {
    return base.sameSince(day);
  }

  @Override
  public List<Edition> editions(PaymentContext context) {
    return base.editions(context);
  }
}
