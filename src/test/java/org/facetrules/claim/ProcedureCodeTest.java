package org.facetrules.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureCodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"64493", "0216T", "J1010", "G0260"})
  void fiveDigitsOrCapitals_areACode(String value) {
    assertThat(ProcedureCode.of(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "6449", "644933", "0216t", "64 93", "6449é", "٦٤٤٩٣"})
  void anythingElse_isRefusedWithItsText(String value) {
    assertThatThrownBy(() -> ProcedureCode.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"" + value + "\" is no procedure code: expected five digits or capital letters");
  }

  @Test
  void order_isByText() {
    assertThat(ProcedureCode.of("0216T")).isLessThan(ProcedureCode.of("64493"));
  }
}
