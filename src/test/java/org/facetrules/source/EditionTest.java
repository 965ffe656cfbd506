package org.facetrules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EditionTest {
  @Test
  void covers_upToItsDay() {
    LocalDate day = LocalDate.of(2026, 11, 23);
    Edition edition = new Edition("facet-codes", day, "sha256:00");
    assertThat(edition.covers(day)).isTrue();
    assertThat(edition.covers(day.plusDays(1))).isFalse();
  }
}
