package org.facetrules.policy;

import java.time.LocalDate;

/**
 * Which earlier days count together with a date of service against a yearly cap. The policies say
 * "rolling 12 months" and nothing more exact, so the window is a setting and findings name it.
 */
public enum SessionWindow {
  /** From the day 12 months before, plus one day: [date - 12 months + 1 day, date]. */
  ROLLING_12_MONTHS("rolling 12 months") {
    @Override
    public LocalDate firstDay(LocalDate dateOfService) {
      return dateOfService.minusMonths(MONTHS).plusDays(1);
    }
  },
  /** The date of service and the 364 days before it. */
  ROLLING_365_DAYS("rolling 365 days") {
    @Override
    public LocalDate firstDay(LocalDate dateOfService) {
      return dateOfService.minusDays(DAYS - 1);
    }
  },
  /** From the first of January. */
  CALENDAR_YEAR("calendar year") {
    @Override
    public LocalDate firstDay(LocalDate dateOfService) {
      return dateOfService.withDayOfYear(1);
    }
  };

  private static final int MONTHS = 12;
  private static final int DAYS = 365;

  private final String label;

  SessionWindow(String label) {
    this.label = label;
  }

  /** {@return the window in a few words, for people} */
  public String label() {
    return label;
  }

  /**
   * {@return the first day that counts; the last is the date of service}
   *
   * @param dateOfService the day of the session that is judged
   */
  public abstract LocalDate firstDay(LocalDate dateOfService);
}
