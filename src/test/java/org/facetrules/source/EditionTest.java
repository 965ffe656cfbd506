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

  @Test
  void tableOfAQuarter_coversThatQuarter() {
    LocalDate day = LocalDate.of(2026, 10, 1);
    Edition edition = new Edition("pairs", day, day, "sha256:00").throughItsQuarter();
    assertThat(edition.asOf()).isEqualTo(day);
    assertThat(edition.horizon()).isEqualTo("2026-12-31");
    assertThat(edition.covers(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(edition.covers(LocalDate.of(2027, 1, 1))).isFalse();
    LocalDate june = LocalDate.of(2024, 6, 3);
    assertThat(new Edition("add-ons", june, june, "sha256:00").throughItsQuarter().horizon())
        .isEqualTo("2024-06-30");
  }

  @Test
  void editions_areEqualInAllTheirParts() {
    LocalDate day = LocalDate.of(2026, 10, 1);
    LocalDate other = LocalDate.of(2026, 10, 2);
    Edition edition = new Edition("pairs", day, day, day, "sha256:00");
    assertThat(new Edition("pairs", day, day, day, "sha256:00"))
        .isEqualTo(edition)
        .hasSameHashCodeAs(edition);
    assertThat(edition)
        .isNotEqualTo(new Edition("limits", day, day, day, "sha256:00"))
        .isNotEqualTo(new Edition("pairs", other, day, day, "sha256:00"))
        .isNotEqualTo(new Edition("pairs", day, other, day, "sha256:00"))
        .isNotEqualTo(new Edition("pairs", day, day, other, "sha256:00"))
        .isNotEqualTo(new Edition("pairs", day, day, day, "sha256:01"))
        .isNotEqualTo("pairs");
  }
}
