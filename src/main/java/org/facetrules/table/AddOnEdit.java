package org.facetrules.table;

import java.time.LocalDate;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.immutables.value.Value;

/** A row of the national add-on table: an add-on code and a primary that it is paid beside. */
@Value.Immutable
public interface AddOnEdit {
  /** {@return the add-on code} */
  ProcedureCode addOn();

  /** {@return the primary code; empty when contractors define it} */
  Optional<ProcedureCode> primary();

  /** {@return who says which primaries there are} */
  AddOnType type();

  /** {@return the first day in force; empty when it is not published in what was read} */
  Optional<LocalDate> firstDay();

  /** {@return the last day in force; empty while no deletion is published} */
  Optional<LocalDate> lastDay();

  /** {@return the publisher's note; empty when there is none} */
  Optional<String> note();

  /**
   * {@return whether nothing that is published keeps the row from a day; a first day that is not
   * published does not}
   *
   * @param day the date of service
   */
  default boolean mayApplyOn(LocalDate day) {
    boolean early = firstDay().isPresent() && day.isBefore(firstDay().get());
    boolean late = lastDay().isPresent() && day.isAfter(lastDay().get());
    return !early && !late;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AddOnEdit}. Each part is set once. */
  class Builder extends ImmutableAddOnEdit.Builder {
    Builder() {}
  }
}
