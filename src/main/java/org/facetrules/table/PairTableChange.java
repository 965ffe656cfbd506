package org.facetrules.table;

import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;
import org.immutables.value.Value;

/**
 * A pair table that was loaded, beside the one before: the edits in force on the day to which each
 * is known. Edits in parts that were not read do not count as removed.
 */
@Value.Immutable
public interface PairTableChange {
  /** {@return whose claims the table judges} */
  NcciSetting setting();

  /** {@return the state of the table before} */
  Edition before();

  /** {@return the state of the table now} */
  Edition edition();

  /** {@return how many rows the table has now} */
  int size();

  /** {@return what was not read; empty for a whole table; immutable} */
  List<String> unread();

  /** {@return the edits that the table before did not have, in order; immutable} */
  List<PairEdit> added();

  /** {@return the edits that only the table before had, in order; immutable} */
  List<PairEdit> removed();

  /** {@return the edits whose indicator is another, in order; immutable} */
  List<IndicatorChange> changed();

  /**
   * An edit whose indicator is another.
   *
   * @param before the edit in the table before
   * @param after the edit in the table now
   */
  record IndicatorChange(PairEdit before, PairEdit after) {}

  /**
   * {@return the facet codes of which the table that the library ships has rows and this one has
   * none, in order: edits of theirs are not found; immutable}
   */
  List<ProcedureCode> missingFacetCodes();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PairTableChange}. Each part is set once. */
  class Builder extends ImmutablePairTableChange.Builder {
    Builder() {}
  }
}
