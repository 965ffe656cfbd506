package org.facetrules.table;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What was read in one file.
 *
 * @param name the name of the file
 * @param kind which table it is
 * @param firstDay the first day for which it holds; of a file without one, {@link LocalDate#MIN}
 * @param rows how many rows it has
 * @param summary what was taken from it, in a sentence
 * @param digest "sha256:" and the digest of its bytes in hexadecimal
 */
public record FeeFileReport(
    String name, FeeFileKind kind, LocalDate firstDay, long rows, String summary, String digest) {
  /** {@return the report for people, in a line} */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s: %s, %,d rows; %s", name, kind.label(), rows, summary);
  }
}
