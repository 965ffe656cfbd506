package org.facetrules.coding;

import java.time.LocalDate;

/** A date of service before the first day of the code families that the library knows. */
public final class DateOfServiceException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final LocalDate dateOfService;

  DateOfServiceException(LocalDate dateOfService, String message) {
    super(message);
    this.dateOfService = dateOfService;
  }

  /** {@return the date of service that was refused} */
  public LocalDate dateOfService() {
    return dateOfService;
  }
}
