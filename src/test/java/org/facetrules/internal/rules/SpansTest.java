package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.facetrules.encounter.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {
  @ParameterizedTest
  @CsvSource({
    "P6M, 6 months",
    "P1M, 1 month",
    "P2Y, 2 years",
    "P1Y2M, 1 year 2 months",
    "P14D, 2 weeks",
    "P2W, 2 weeks",
    "P7D, 1 week",
    "P13D, 13 days",
    "P1D, 1 day",
    "P1M14D, 1 month 14 days",
    "PT8H, 8 hours",
    "PT1H, 1 hour",
    "P1DT8H, 1 day 8 hours",
    "PT90M, 1 hour 30 minutes",
    "PT45S, 45 seconds",
    "P0D, 0 days",
    "PT0S, 0 days"
  })
  void spans_areSaidAsPeopleDo(String span, String words) {
    assertThat(Spans.words(TimeSpan.parse(span))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"P6M, 6 months", "P14D, 2 weeks", "P84D, 12 weeks", "P1Y1D, 1 year 1 day"})
  void periods_areSaidTheSame(Period span, String words) {
    assertThat(Spans.words(span)).isEqualTo(words);
  }
}
