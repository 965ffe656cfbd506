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

  /**
   * {@return the refusal of a day on which no facet code was in force that the library knows}
   *
   * @param firstDay the first day that the library knows
   * @param dateOfService the date of service, before it
   */
  public static DateOfServiceException before(LocalDate firstDay, LocalDate dateOfService) {
    return new DateOfServiceException(
        dateOfService,
        "the date of service is %s: expected %s or later; the facet codes of earlier days are not modelled"
            .formatted(dateOfService, firstDay));
  }

  /** {@return the date of service that was refused} */
  public LocalDate dateOfService() {
    return dateOfService;
  }
}
