package org.facetrules.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {
  @ParameterizedTest
  @CsvSource({
    "P6M, P6M, PT0S, P6M",
    "P12W, P84D, PT0S, P84D",
    "P1Y2M3D, P1Y2M3D, PT0S, P1Y2M3D",
    "PT8H, P0D, PT8H, PT8H",
    "P1DT12H30M, P1D, PT12H30M, P1DT12H30M",
    "P0D, P0D, PT0S, P0D"
  })
  void parse_readsDaysAndTime_andWritesThemBack(
      String text, Period days, Duration time, String written) {
    TimeSpan span = TimeSpan.parse(text);

    assertThat(span).isEqualTo(new TimeSpan(days, time));
    assertThat(span).hasToString(written);
    assertThat(TimeSpan.parse(written)).isEqualTo(span);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "P", "PT", "6M", "T8H", "P6", "six months", "P1DT", "PT8", "P99999999999D"})
  void parse_refusesAnotherForm(String text) {
    assertThatThrownBy(() -> TimeSpan.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\""
                + text
                + "\" is no time span: expected an ISO duration such as \"P6M\" or \"PT8H\"");
  }

  @Test
  void negativeParts_areRefused() {
    assertThatThrownBy(() -> TimeSpan.parse("P-1M"))
        .hasMessage("P-1M and PT0S is no time span: expected no negative part");
    assertThatThrownBy(() -> new TimeSpan(Period.ZERO, Duration.ofHours(-1)))
        .hasMessage("P0D and PT-1H is no time span: expected no negative part");
    assertThatThrownBy(() -> TimeSpan.ofMonths(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Months have no fixed length: 180 days are six months from some days and not from others. */
  @ParameterizedTest
  @CsvSource({
    "2025-08-31, P6M, P6M, true",
    "2025-08-31, P180D, P6M, false",
    "2025-08-31, P181D, P6M, true",
    "2025-03-01, P183D, P6M, false",
    "2025-03-01, P184D, P6M, true",
    "2025-03-01, P6M, P180D, true",
    "2024-02-29, P11M30D, P1Y, true",
    "2024-02-29, P11M, P1Y, false",
    "2026-01-05, P13D, P14D, false",
    "2026-01-05, P14D, P14D, true",
    "2026-01-05, PT24H, P1D, true",
    "2026-01-05, PT23H59M, P1D, false",
    "2026-01-05, P13DT24H, P14D, true"
  })
  void reaches_countsOnTheCalendar(
      LocalDate firstDay, String span, Period wanted, boolean reached) {
    assertThat(TimeSpan.parse(span).reaches(firstDay, wanted)).isEqualTo(reached);
  }

  @Test
  void ofMonths_isThatManyMonths() {
    assertThat(TimeSpan.ofMonths(6)).isEqualTo(TimeSpan.parse("P6M"));
  }
}
