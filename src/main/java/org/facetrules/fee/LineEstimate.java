package org.facetrules.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ClaimLine;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/** What should be paid for one line, with each step; or why nothing is, or is known. */
@Value.Immutable
public interface LineEstimate {
  /** {@return the number of the line, counted from 1} */
  int number();

  /** {@return the line as billed} */
  ClaimLine line();

  /** {@return whether the line has an amount} */
  LineOutcome outcome();

  /** {@return dollars and cents, 0.00 for a line that is not paid; empty when it is not known} */
  Optional<BigDecimal> amount();

  /** {@return why the line is not paid, or its amount not known; empty for a line that is paid} */
  Optional<String> reason();

  /** {@return where the reason was read; immutable} */
  List<Citation> citations();

  /** {@return the steps to the amount in order; immutable} */
  List<PaymentStep> steps();

  /** {@return the most that the patient can be charged by who does not participate} */
  Optional<BigDecimal> limitingCharge();

  /** {@return the patient's share of the amount; empty when it was not asked for or not known} */
  Optional<BigDecimal> patientShare();

  /** {@return what is to be known about the amount, for people; immutable} */
  List<String> remarks();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LineEstimate}. Each part is set once. */
  class Builder extends ImmutableLineEstimate.Builder {
    Builder() {}
  }
}
