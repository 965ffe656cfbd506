package org.facetrules.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeOfBillTest {
  @ParameterizedTest
  @CsvSource({"131, true", "137, true", "130, true", "851, false", "111, false", "831, false"})
  void hospitalOutpatient_is13X(String digits, boolean outpatient) {
    TypeOfBill bill = new TypeOfBill(digits);

    assertThat(bill.isHospitalOutpatient()).isEqualTo(outpatient);
    assertThat(bill).hasToString(digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "13", "0131", "13X", "1 1", "1\u0663\u0661"})
  void anotherForm_isRefused(String text) {
    assertThatThrownBy(() -> new TypeOfBill(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"" + text + "\" is no type of bill: expected three digits");
  }
}
