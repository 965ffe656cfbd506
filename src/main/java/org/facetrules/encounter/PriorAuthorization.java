package org.facetrules.encounter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.immutables.value.Value;

/** A request for authorization and what became of it. A part that is absent is not known. */
@Value.Immutable
public interface PriorAuthorization {
  /**
   * {@return its number, under Original Medicare the unique tracking number; no message shows it}
   */
  Optional<String> number();

  /** {@return what the payer answered} */
  Optional<AuthorizationStatus> status();

  /** {@return the codes that it is for; empty when not known; immutable} */
  List<ProcedureCode> codes();

  /** {@return the units that it covers of each code} */
  Optional<Integer> units();

  /** {@return the day of the request} */
  Optional<LocalDate> requestedOn();

  /** {@return the first day of service that it covers} */
  Optional<LocalDate> firstDay();

  /** {@return the last day of service that it covers} */
  Optional<LocalDate> lastDay();

  /** Checks the days. */
  @Value.Check
  default void check() {
    if (firstDay().isPresent()
        && lastDay().isPresent()
        && lastDay().get().isBefore(firstDay().get())) {
      throw new IllegalStateException(
          "the authorization ends on %s, before its first day %s"
              .formatted(lastDay().get(), firstDay().get()));
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PriorAuthorization}. Each part is set once; codes add up. */
  class Builder extends ImmutablePriorAuthorization.Builder {
    Builder() {}
  }
}
