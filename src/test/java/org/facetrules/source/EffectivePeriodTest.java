package org.facetrules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectivePeriodTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final EffectivePeriod YEAR = new EffectivePeriod(FIRST, LAST);

  @ParameterizedTest
  @CsvSource({"2024-12-31, false", "2025-01-01, true", "2025-12-31, true", "2026-01-01, false"})
  void contains_bothEndsIncluded(LocalDate day, boolean expected) {
    assertThat(YEAR.contains(day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-12-31, false",
    "2024-01-01, 2025-01-01, true",
    "2025-12-31, 2026-06-30, true",
    "2026-01-01, 2026-06-30, false",
    "2025-03-01, 2025-03-01, true"
  })
  void overlaps_sharesADay(LocalDate first, LocalDate last, boolean expected) {
    EffectivePeriod other = new EffectivePeriod(first, last);
    assertThat(YEAR.overlaps(other)).isEqualTo(expected);
    assertThat(other.overlaps(YEAR)).isEqualTo(expected);
  }

  @Test
  void from_hasNoEnd() {
    assertThat(EffectivePeriod.from(FIRST).contains(LocalDate.of(9999, 12, 31))).isTrue();
    assertThat(EffectivePeriod.from(FIRST)).hasToString("from 2025-01-01");
    assertThat(YEAR).hasToString("2025-01-01 to 2025-12-31");
  }

  @Test
  void missingBeginning_isSaidInWords() {
    assertThat(new EffectivePeriod(LocalDate.MIN, LAST)).hasToString("until 2025-12-31");
    assertThat(EffectivePeriod.from(LocalDate.MIN)).hasToString("always");
  }

  @Test
  void daysOutOfOrder_areRefused() {
    assertThatThrownBy(() -> new EffectivePeriod(LAST, FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("last day 2025-01-01 is before first day 2025-12-31");
  }
}
