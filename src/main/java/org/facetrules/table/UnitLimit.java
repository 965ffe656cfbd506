package org.facetrules.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/** The unit limit of one code in one published table. */
@Value.Immutable
public interface UnitLimit {
  /** {@return the code} */
  ProcedureCode code();

  /** {@return whose claims the table judges} */
  NcciSetting setting();

  /** {@return the quarter of the table, such as "2024Q3"} */
  String quarter();

  /** {@return the first day of the quarter} */
  LocalDate firstDay();

  /** {@return the units that are payable; empty when the table does not publish the code} */
  OptionalInt limit();

  /** {@return how the limit is applied; empty when the table does not publish the code} */
  Optional<Adjudication> adjudication();

  /** {@return the publisher's reason, or that the code is not published} */
  String rationale();

  /** {@return where this was read} */
  Citation citation();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link UnitLimit}. Each part is set once. */
  class Builder extends ImmutableUnitLimit.Builder {
    Builder() {}
  }
}
