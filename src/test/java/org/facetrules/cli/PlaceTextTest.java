package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTextTest {
  @ParameterizedTest
  @CsvSource({
    "/procedures/0/sites/1,' (procedure 1, site 2)'",
    "/procedures/2/nerves,' (procedure 3, nerves)'",
    "/procedures/0,' (procedure 1)'",
    "/procedures,''",
    "/state,''",
    "'',''"
  })
  void path_isSaidInWords(String path, String words) {
    assertThat(PlaceText.of(path)).isEqualTo(words);
  }
}
