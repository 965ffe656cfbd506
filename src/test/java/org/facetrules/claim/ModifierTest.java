package org.facetrules.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModifierTest {
  @Test
  void constants_areWhatTheySay() {
    assertThat(Modifier.BILATERAL).hasToString("50");
    assertThat(Modifier.LEFT).isEqualTo(Modifier.of("LT"));
    assertThat(Modifier.RIGHT).isEqualTo(Modifier.of("RT"));
    assertThat(Modifier.DIAGNOSTIC).isEqualTo(Modifier.of("KX"));
    assertThat(Modifier.DISTINCT_SERVICE).isEqualTo(Modifier.of("59"));
    assertThat(Modifier.SEPARATE_STRUCTURE).isEqualTo(Modifier.of("XS"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "500", "lt", "L ", "é0"})
  void anythingElse_isRefusedWithItsText(String value) {
    assertThatThrownBy(() -> Modifier.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"" + value + "\" is no modifier: expected two digits or capital letters");
  }

  @Test
  void order_isByText() {
    assertThat(Modifier.BILATERAL).isLessThan(Modifier.LEFT);
  }
}
