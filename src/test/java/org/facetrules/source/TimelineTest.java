package org.facetrules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final LocalDate CHANGE = LocalDate.of(2020, 1, 1);
  private static final Timeline<String> TWO =
      Timeline.of(
          List.of(
              new Timeline.Entry<>(EffectivePeriod.from(CHANGE), "new"),
              new Timeline.Entry<>(
                  new EffectivePeriod(LocalDate.of(2015, 1, 1), LocalDate.of(2019, 12, 30)),
                  "old")));

  @Test
  void at_givesTheValueOfTheDay() {
    assertThat(TWO.at(LocalDate.of(2014, 12, 31))).isEmpty();
    assertThat(TWO.at(LocalDate.of(2015, 1, 1))).contains("old");
    assertThat(TWO.at(LocalDate.of(2019, 12, 30))).contains("old");
    assertThat(TWO.at(LocalDate.of(2019, 12, 31))).as("a gap has no value").isEmpty();
    assertThat(TWO.at(CHANGE)).contains("new");
  }

  @Test
  void entries_areInOrderOfDays() {
    assertThat(TWO.entries()).extracting(Timeline.Entry::value).containsExactly("old", "new");
    assertThat(TWO.toString()).contains("old", "new");
  }

  @Test
  void twoValuesForOneDay_areRefused() {
    Timeline.Entry<String> one = new Timeline.Entry<>(EffectivePeriod.from(CHANGE), "one");
    Timeline.Entry<String> other =
        new Timeline.Entry<>(EffectivePeriod.from(CHANGE.plusDays(1)), "other");
    assertThatThrownBy(() -> Timeline.of(List.of(one, other)))
        .hasMessage(
            "two values for one day: from 2020-01-01 and from 2020-01-02,"
                + " expected each day in one of them");
  }

  @Test
  void alwaysAndNever() {
    assertThat(Timeline.always("x").at(LocalDate.MIN)).contains("x");
    assertThat(Timeline.always("x").at(LocalDate.MAX)).contains("x");
    assertThat(Timeline.<String>never().at(CHANGE)).isEmpty();
  }

  @Test
  void equality_isByEntries() {
    assertThat(Timeline.from(CHANGE, "x")).isEqualTo(Timeline.from(CHANGE, "x"));
    assertThat(Timeline.from(CHANGE, "x")).hasSameHashCodeAs(Timeline.from(CHANGE, "x"));
    assertThat(Timeline.from(CHANGE, "x")).isNotEqualTo(Timeline.from(CHANGE, "y"));
  }
}
