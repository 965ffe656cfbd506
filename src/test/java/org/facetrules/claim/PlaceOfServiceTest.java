package org.facetrules.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceOfServiceTest {
  @Test
  void everyPairOfDigits_isAPlace() {
    for (int place = 0; place < 100; place++) {
      String digits = String.valueOf(100 + place).substring(1);
      assertThat(PlaceOfService.of(digits)).hasToString(digits);
      assertThat(PlaceOfService.of(digits).value()).isEqualTo(digits);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "111", "1 ", " 1", "1A", "/1", "1:", "\u06611"})
  void anythingElse_isRefusedWithItsText(String value) {
    assertThatThrownBy(() -> PlaceOfService.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"" + value + "\" is no place of service: expected two digits");
  }
}
