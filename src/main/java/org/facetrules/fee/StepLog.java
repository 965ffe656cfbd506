package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.source.Citation;

/** Takes the steps to an amount, or lets them go where only the amount is asked for. */
final class StepLog {
  private final boolean kept;
  private final List<PaymentStep> steps = new ArrayList<>();

  private StepLog(boolean kept) {
    this.kept = kept;
  }

  /** {@return a log of a line that starts with these steps} */
  static StepLog from(List<PaymentStep> steps) {
    StepLog log = new StepLog(true);
    log.steps.addAll(steps);
    return log;
  }

  /** {@return a log that keeps nothing} */
  static StepLog none() {
    return new StepLog(false);
  }

  void product(
      StepKind kind, String label, BigDecimal one, BigDecimal other, List<Citation> citations) {
    if (kept) {
      steps.add(PaymentStep.product(kind, label, one, other, citations));
    }
  }

  void value(StepKind kind, String label, BigDecimal value, List<Citation> citations) {
    if (kept) {
      steps.add(PaymentStep.value(kind, label, value, citations));
    }
  }

  /** {@return whether the last step ends with this value to the very places} */
  boolean endsWith(BigDecimal value) {
    if (steps.isEmpty()) {
      return false;
    }
    BigDecimal last = steps.get(steps.size() - 1).value();
    return last.scale() == value.scale() && last.compareTo(value) == 0;
  }

  ImmutableList<PaymentStep> steps() {
    return ImmutableList.copyOf(steps);
  }
}
