package org.facetrules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FR201",
        "fr-201",
        "F-1",
        "FR-",
        "FR-1234567",
        "TOOLONGID-1",
        " FR-1",
        "F@-1",
        "F[-1",
        "FR-/",
        "FR-:",
        "-1",
        "FR--1"
      })
  void otherForms_areRefused(String text) {
    assertThatThrownBy(() -> RuleId.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\" is no rule id: expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FR-1", "AZ-000000", "ZA-999999", "HOUSERUL-123456"})
  void lettersAndDigits_haveTheirMost(String text) {
    assertThat(RuleId.of(text)).hasToString(text).isEqualTo(RuleId.of(text));
    assertThat(RuleId.of(text)).hasSameHashCodeAs(RuleId.of(text));
    assertThat(RuleId.of(text)).isNotEqualTo(RuleId.of("FR-2"));
  }

  @Test
  void block_isTheHundredOfTheLibrarysOwnRules() {
    assertThat(RuleId.of("FR-201").block()).isEqualTo(2);
    assertThat(RuleId.of("FR-999").block()).isEqualTo(9);
    assertThat(RuleId.of("HOUSE-901").block()).isZero();
    assertThat(RuleId.of("HOUSE-901").isStandard()).isFalse();
  }

  @Test
  void order_isByLettersThenNumber() {
    assertThat(Stream.of("HOUSE-10", "FR-201", "HOUSE-9", "FR-99").map(RuleId::of).sorted())
        .extracting(RuleId::value)
        .containsExactly("FR-99", "FR-201", "HOUSE-9", "HOUSE-10");
  }
}
