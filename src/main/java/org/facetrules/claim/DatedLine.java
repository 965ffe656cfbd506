package org.facetrules.claim;

import java.time.LocalDate;

/**
 * A service line with the day on which the service was done, as paid claims of the past list them.
 *
 * @param dateOfService the day of the service
 * @param line code, modifiers and units
 */
public record DatedLine(LocalDate dateOfService, ServiceLine line) {
  /** {@return the day and the line, such as "2026-01-05 64493-50-KX"} */
  @Override
  public String toString() {
    return dateOfService + " " + line;
  }
}
