package org.facetrules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EditionTest {
  @Test
  void covers_fromItsFirstDayToItsLast() {
    LocalDate day = LocalDate.of(2026, 11, 23);
    LocalDate from = LocalDate.of(2010, 1, 1);
    Edition edition = new Edition("facet-codes", from, day, "sha256:00");
    assertThat(edition.covers(from.minusDays(1))).isFalse();
    assertThat(edition.covers(from)).isTrue();
    assertThat(edition.covers(day)).isTrue();
    assertThat(edition.covers(day.plusDays(1))).isFalse();
  }
}
