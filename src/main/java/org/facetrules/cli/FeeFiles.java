package org.facetrules.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.facetrules.table.FeeFileReport;
import org.facetrules.table.FeeTables;
import org.facetrules.table.LoadedFees;
import org.facetrules.table.PublisherFileException;

/** The publisher's files of payment that a command line names. */
final class FeeFiles {
  private FeeFiles() {}

  /**
   * {@return the tables of the files; empty when one of them cannot be read, and the reason is
   * said}
   *
   * @param names the files
   * @param rest takes what was read, or why nothing was
   * @throws UsageException when one of them is not there
   */
  static Optional<FeeTables> load(List<String> names, Output rest) {
    try {
      LoadedFees loaded = FeeTables.bundled().load(TableFiles.open(names));
      loaded.files().stream().map(FeeFileReport::toString).forEach(rest::line);
      return Optional.of(loaded.tables());
    } catch (PublisherFileException refused) {
      rest.line("facet-rules: " + refused.getMessage());
    } catch (UncheckedIOException failed) {
      rest.line("facet-rules: cannot read the tables: " + failed.getMessage());
    }
    return Optional.empty();
  }
}
