package org.facetrules.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.source.Edition;
import org.immutables.value.Value;

/** What should be paid for a claim. The total is the sum of the lines whose amount is known. */
@Value.Immutable
public interface PaymentEstimate {
  /** {@return the day of the services} */
  LocalDate dateOfService();

  /** {@return the name of the schedule} */
  String schedule();

  /** {@return who bills, and where} */
  PaymentContext context();

  /** {@return the lines in their order; immutable} */
  List<LineEstimate> lines();

  /** {@return the questions on whose answer further lines wait, for people; immutable} */
  List<String> openQuestions();

  /** {@return what is to be known about the whole, for people; immutable} */
  List<String> remarks();

  /** {@return the states of the tables that the schedule stands on; immutable} */
  List<Edition> editions();

  /** {@return dollars and cents of all lines whose amount is known} */
  default BigDecimal total() {
    return lines().stream()
        .flatMap(line -> line.amount().stream())
        .reduce(Money.NOTHING, BigDecimal::add);
  }

  /** {@return the patient's share of the total; empty when it was not asked for} */
  default Optional<BigDecimal> patientShare() {
    return context()
        .patientShare()
        .map(
            share ->
                lines().stream()
                    .flatMap(line -> line.patientShare().stream())
                    .reduce(Money.NOTHING, BigDecimal::add));
  }

  /** {@return whether every line is known, and the amount of each} */
  default boolean isComplete() {
    return openQuestions().isEmpty()
        && lines().stream().noneMatch(line -> line.outcome() == LineOutcome.NOT_KNOWN);
  }

  /** {@return the estimate with every step, for people, with line feeds} */
  default String toText() {
    return new EstimateText(this).write();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PaymentEstimate}. Each part is set once. */
  class Builder extends ImmutablePaymentEstimate.Builder {
    Builder() {}
  }
}
