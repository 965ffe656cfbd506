package org.facetrules.table;

import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;
import org.immutables.value.Value;

/**
 * An add-on table that was loaded, beside the one before: the rows in force on the day to which
 * each is known.
 */
@Value.Immutable
public interface AddOnTableChange {
  /** {@return the state of the table before} */
  Edition before();

  /** {@return the state of the table now} */
  Edition edition();

  /** {@return the rows that add-on codes of the table before did not have; immutable} */
  List<AddOnEdit> added();

  /** {@return the rows that only the table before had; immutable} */
  List<AddOnEdit> removed();

  /** {@return how many add-on codes there are now of which the table before knew nothing} */
  int newlyRead();

  /**
   * {@return the facet codes of which the table that the library ships has rows and this one has
   * none, in order: edits of theirs are not found; immutable}
   */
  List<ProcedureCode> missingFacetCodes();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AddOnTableChange}. Each part is set once. */
  class Builder extends ImmutableAddOnTableChange.Builder {
    Builder() {}
  }
}
