package org.facetrules.table;

import java.time.LocalDate;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/**
 * A row of a national pair table: on the same day, by the same provider, the column 1 code is paid
 * and the column 2 code is not, unless a modifier resolves the edit where the indicator allows one.
 */
@Value.Immutable
public interface PairEdit {
  /** {@return the table that has the pair} */
  NcciSetting setting();

  /** {@return the code that is paid} */
  ProcedureCode columnOne();

  /** {@return the code that is not paid beside it} */
  ProcedureCode columnTwo();

  /** {@return whether a modifier can resolve the edit} */
  PairIndicator indicator();

  /** {@return the publisher's reason} */
  String rationale();

  /** {@return the first day in force; empty when it is not published in what was read} */
  Optional<LocalDate> firstDay();

  /** {@return the last day in force; empty while no deletion is published} */
  Optional<LocalDate> lastDay();

  /** {@return where this was read} */
  Citation citation();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PairEdit}. Each part is set once. */
  class Builder extends ImmutablePairEdit.Builder {
    Builder() {}
  }
}
