package org.facetrules.table;

import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;
import org.immutables.value.Value;

/** A unit table that was loaded, beside what the tables before say of its first day. */
@Value.Immutable
public interface LimitTableChange {
  /** {@return whose claims the table judges} */
  NcciSetting setting();

  /** {@return the state of the table before} */
  Edition before();

  /** {@return the state of the table now} */
  Edition edition();

  /** {@return the limits that are others than before, in order of the codes; immutable} */
  List<LimitChange> changed();

  /** {@return how many codes have a row now of which the table before knew nothing} */
  int newlyRead();

  /**
   * A limit that is another, or is published now, or no more.
   *
   * @param before the row before
   * @param after the row now
   */
  record LimitChange(UnitLimit before, UnitLimit after) {}

  /**
   * {@return the facet codes of which the table that the library ships has rows and this one has
   * none, in order: edits of theirs are not found; immutable}
   */
  List<ProcedureCode> missingFacetCodes();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LimitTableChange}. Each part is set once. */
  class Builder extends ImmutableLimitTableChange.Builder {
    Builder() {}
  }
}
