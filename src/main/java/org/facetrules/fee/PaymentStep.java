package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.facetrules.source.Citation;

/**
 * One step from tables to an amount.
 *
 * @param kind what it does
 * @param label what it does, for people
 * @param factors what is multiplied; empty when the step does not multiply; immutable
 * @param value what comes out: exactly the product of the factors where there are any
 * @param citations where its numbers or its rule were read; immutable
 */
public record PaymentStep(
    StepKind kind,
    String label,
    List<BigDecimal> factors,
    BigDecimal value,
    List<Citation> citations) {
  /**
   * Copies the lists.
   *
   * @param kind what it does
   * @param label what it does, for people
   * @param factors what is multiplied
   * @param value what comes out
   * @param citations where its numbers or its rule were read
   */
  public PaymentStep {
    factors = ImmutableList.copyOf(factors);
    citations = ImmutableList.copyOf(citations);
  }

  static PaymentStep product(
      StepKind kind, String label, BigDecimal one, BigDecimal other, List<Citation> citations) {
    return new PaymentStep(
        kind, label, ImmutableList.of(one, other), one.multiply(other), citations);
  }

  static PaymentStep value(
      StepKind kind, String label, BigDecimal value, List<Citation> citations) {
    return new PaymentStep(kind, label, ImmutableList.of(), value, citations);
  }

  /** {@return the step without its sources, such as "work: 1.48 x 1.050 = 1.55400"} */
  public String text() {
    return factors.isEmpty()
        ? label + ": " + value.toPlainString()
        : label
            + ": "
            + factors.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" x "))
            + " = "
            + value.toPlainString();
  }

  /** {@return the step with its sources, for people} */
  @Override
  public String toString() {
    return citations.isEmpty()
        ? text()
        : text()
            + " ["
            + citations.stream().map(Citation::toString).collect(Collectors.joining("; "))
            + "]";
  }
}
