package org.facetrules.table;

import java.time.LocalDate;
import java.util.Optional;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/** A payer other than Original Medicare of whose coverage policy something is known. */
@Value.Immutable
public interface KnownPayer {
  /** {@return the id in input, such as "uhc-commercial"} */
  String id();

  /** {@return payer and document in a few words, for people} */
  String title();

  /** {@return how its policy is known} */
  PayerStanding standing();

  /**
   * {@return the first day on which it was read to follow the Medicare contractor's policy; empty
   * for a payer that does not}
   */
  Optional<LocalDate> followsFrom();

  /** {@return where that was read; empty for a payer that does not} */
  Optional<Citation> follows();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link KnownPayer}. Each part is set once. */
  class Builder extends ImmutableKnownPayer.Builder {
    Builder() {}
  }
}
