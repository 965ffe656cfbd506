package org.facetrules.table;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What was read in one file of the publisher. */
@Value.Immutable
public interface FileReport {
  /** {@return the name of the file} */
  String name();

  /** {@return the table that it is, or is a part of} */
  PublisherTable table();

  /** {@return whose claims the table judges; empty for add-on edits, which judge all} */
  Optional<NcciSetting> setting();

  /** {@return the publisher's version, such as "v323r0 f1", or the quarter} */
  String version();

  /** {@return the first day on which the file holds} */
  LocalDate asOf();

  /** {@return how many rows the file has} */
  long rows();

  /** {@return how many of them the table holds} */
  long kept();

  /**
   * {@return how many pairs with a facet code were left out as never in force: deleted on their
   * first day, indicator 9}
   */
  long neverInForce();

  /** {@return the earliest first day of a row} */
  LocalDate earliestFirstDay();

  /** {@return the latest first day of a row} */
  LocalDate latestFirstDay();

  /** {@return "sha256:" and the digest of the file's bytes in hexadecimal} */
  String digest();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FileReport}. Each part is set once. */
  class Builder extends ImmutableFileReport.Builder {
    Builder() {}
  }
}
