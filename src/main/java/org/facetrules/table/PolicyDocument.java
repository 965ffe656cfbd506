package org.facetrules.table;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The coverage determination and billing article of a Medicare contractor on a day. */
@Value.Immutable
public interface PolicyDocument {
  /** {@return the contractor} */
  MedicareContractor contractor();

  /** {@return the number of the local coverage determination, such as "L38801"} */
  String lcd();

  /** {@return the number of its billing and coding article, such as "A58403"} */
  String article();

  /** {@return the first day in force of the document under this number and text} */
  LocalDate firstDay();

  /** {@return the day of the latest revision that was read; empty when none was} */
  Optional<LocalDate> readIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PolicyDocument}. Each part is set once. */
  class Builder extends ImmutablePolicyDocument.Builder {
    Builder() {}
  }
}
