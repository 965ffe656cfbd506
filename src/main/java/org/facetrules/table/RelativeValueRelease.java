package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.source.Citation;

/**
 * One release of the Medicare relative value file.
 *
 * @param id the publisher's name of it, such as "RVU24B_APR"
 * @param firstDay the first date of service for which it holds
 * @param label the release for people, such as "April 2024"
 * @param citations where it was read; immutable
 */
public record RelativeValueRelease(
    String id, LocalDate firstDay, String label, List<Citation> citations) {
  /**
   * Copies the citations.
   *
   * @param id the publisher's name of it, such as "RVU24B_APR"
   * @param firstDay the first date of service for which it holds
   * @param label the release for people, such as "April 2024"
   * @param citations where it was read; immutable
   */
  public RelativeValueRelease {
    citations = ImmutableList.copyOf(citations);
  }
}
