package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0       | 0 queries
          1       | 1 query
          2       | 2 queries
          999     | 999 queries
          1000    | 1,000 queries
          1234567 | 1,234,567 queries
          """)
  void number_hasItsWord_andCommasBetweenThousands(long number, String text) {
    assertThat(Count.of(number, "query", "queries")).isEqualTo(text);
  }

  @Test
  void number_isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Count.of(1000, "line")).isEqualTo("1,000 lines");
      Locale.setDefault(Locale.GERMANY);
      assertThat(Count.of(1000, "line")).isEqualTo("1,000 lines");
    } finally {
      Locale.setDefault(before);
    }
  }
}
