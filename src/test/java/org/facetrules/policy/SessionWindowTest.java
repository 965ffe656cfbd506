package org.facetrules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionWindowTest {
  /**
   * 29 February is mapped to 28 February of the year before, so that its window begins in March.
   */
  @ParameterizedTest
  @CsvSource({
    "ROLLING_12_MONTHS, 2026-03-02, 2025-03-03",
    "ROLLING_12_MONTHS, 2024-02-29, 2023-03-01",
    "ROLLING_12_MONTHS, 2025-02-28, 2024-02-29",
    "ROLLING_12_MONTHS, 2025-03-01, 2024-03-02",
    "ROLLING_12_MONTHS, 2024-03-01, 2023-03-02",
    "ROLLING_12_MONTHS, 2026-12-31, 2026-01-01",
    "ROLLING_365_DAYS, 2026-03-02, 2025-03-03",
    "ROLLING_365_DAYS, 2024-02-29, 2023-03-02",
    "ROLLING_365_DAYS, 2025-02-28, 2024-03-01",
    "ROLLING_365_DAYS, 2024-12-31, 2024-01-02",
    "CALENDAR_YEAR, 2024-02-29, 2024-01-01",
    "CALENDAR_YEAR, 2024-01-01, 2024-01-01",
    "CALENDAR_YEAR, 2024-12-31, 2024-01-01"
  })
  void firstDay_isTheFirstThatCounts(SessionWindow window, LocalDate day, LocalDate first) {
    assertThat(window.firstDay(day)).isEqualTo(first);
  }

  /** Each day of a leap year and the years beside it. */
  @Test
  void rollingWindows_haveAYearsDays() {
    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
      assertThat(days(SessionWindow.ROLLING_365_DAYS, day)).isEqualTo(365);
      assertThat(days(SessionWindow.ROLLING_12_MONTHS, day)).isBetween(365L, 366L);
      assertThat(SessionWindow.ROLLING_12_MONTHS.firstDay(day))
          .as("the day a year before does not count")
          .isAfter(day.minusYears(1));
    }
  }

  private static long days(SessionWindow window, LocalDate day) {
    return ChronoUnit.DAYS.between(window.firstDay(day), day) + 1;
  }
}
