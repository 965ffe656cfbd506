package org.facetrules.table;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayNumberTest {
  @ParameterizedTest
  @CsvSource({"20240701, 2024-07-01", "20240229, 2024-02-29", "19960101, 1996-01-01"})
  void days_areTheirDigits(String digits, LocalDate day) {
    assertThat(parse(digits)).isEqualTo(DayNumber.of(day)).isEqualTo(Integer.parseInt(digits));
    assertThat(DayNumber.day(DayNumber.of(day))).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20230229",
        "20241301",
        "20240001",
        "20240132",
        "20240431",
        "20240100",
        "00000101",
        "2024070",
        "202407011",
        "2024-7-1",
        "2024O701",
        ""
      })
  void otherTexts_areNoDays(String text) {
    assertThat(parse(text)).isEqualTo(DayNumber.NONE);
  }

  @Test
  void farDays_keepTheirOrder() {
    assertThat(DayNumber.of(LocalDate.MIN)).isPositive().isLessThan(19960101);
    assertThat(DayNumber.of(LocalDate.MAX)).isGreaterThan(20990101).isLessThan(DayNumber.OPEN);
  }

  @Test
  void ends_areEmptyWhereNothingIsPublished() {
    assertThat(DayNumber.first(DayNumber.UNKNOWN)).isEmpty();
    assertThat(DayNumber.last(DayNumber.OPEN)).isEmpty();
    assertThat(DayNumber.first(20170101)).isEqualTo(Optional.of(LocalDate.of(2017, 1, 1)));
    assertThat(DayNumber.last(20161231)).isEqualTo(Optional.of(LocalDate.of(2016, 12, 31)));
  }

  private static int parse(String text) {
    return DayNumber.parse(text.getBytes(US_ASCII), 0, text.length());
  }
}
