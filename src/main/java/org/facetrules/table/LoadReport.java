package org.facetrules.table;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was read in files of the publisher, and what it changes: the editions that answers stand on
 * from now on, and how their tables differ from those before. In the same order for the same files.
 */
@Value.Immutable
public interface LoadReport {
  /** {@return the files, by table, setting, version and name; immutable} */
  List<FileReport> files();

  /** {@return the pair tables that were loaded, by setting; immutable} */
  List<PairTableChange> pairTables();

  /** {@return the unit tables that were loaded, by setting; immutable} */
  List<LimitTableChange> limitTables();

  /** {@return the add-on table; empty when none was loaded} */
  Optional<AddOnTableChange> addOnTable();

  /**
   * {@return what a loaded table lacks beside the one that the library ships, a sentence a table;
   * empty when nothing is lacking; immutable}
   */
  default List<String> warnings() {
    return MissingCodesText.of(this);
  }

  /** {@return the report for people; long lists are cut} */
  default String toText() {
    return LoadReportText.of(this);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LoadReport}. Each part is set once. */
  class Builder extends ImmutableLoadReport.Builder {
    Builder() {}
  }
}
