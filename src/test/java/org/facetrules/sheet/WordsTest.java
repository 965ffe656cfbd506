package org.facetrules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.Timeline;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void and_joinsAsInASentence() {
    assertThat(Words.and(List.of())).isEmpty();
    assertThat(Words.and(List.of("a"))).isEqualTo("a");
    assertThat(Words.and(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(Words.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b, c");
  }

  @Test
  void days_areShownWhereThereAreAny() {
    LocalDate first = LocalDate.of(2020, 1, 1);
    assertThat(days(LocalDate.MIN, LocalDate.MAX)).isEmpty();
    assertThat(days(first, LocalDate.MAX)).isEqualTo(" from 2020-01-01");
    assertThat(days(LocalDate.MIN, first)).isEqualTo(" until 2020-01-01");
    assertThat(days(first, first)).isEqualTo(" from 2020-01-01 until 2020-01-01");
  }

  private static String days(LocalDate first, LocalDate last) {
    return Days.of(new Timeline.Entry<>(new EffectivePeriod(first, last), "any"));
  }
}
