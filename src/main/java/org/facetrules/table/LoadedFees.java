package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What loading files of payment gave.
 *
 * @param tables the tables with the parts of the files
 * @param files what was read in each file; immutable
 */
public record LoadedFees(FeeTables tables, List<FeeFileReport> files) {
  /**
   * Copies the list.
   *
   * @param tables the tables with the parts of the files
   * @param files what was read in each file
   */
  public LoadedFees {
    files = ImmutableList.copyOf(files);
  }
}
