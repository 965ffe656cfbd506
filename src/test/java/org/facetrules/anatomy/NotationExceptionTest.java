package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationExceptionTest {
  @ParameterizedTest
  @ValueSource(strings = {"lower back", "L5-4", "L6-7", "left", "S1-2", "L4-5 ?", "L4-5 to"})
  void message_keepsTheHouseStyle(String text) {
    NotationException refusal =
        catchThrowableOfType(NotationException.class, () -> LevelNotation.readLevels(text));
    assertThat(refusal.text()).isEqualTo(text);
    assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
    assertThat(refusal.getMessage())
        .contains("\"" + text + "\"", "expected")
        .doesNotContain("!")
        .satisfies(
            message ->
                assertThat(message.toLowerCase(Locale.ROOT))
                    .doesNotContain("invalid")
                    .doesNotContain("please"));
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 5000})
  void message_staysShortForLongTexts(int length) {
    NotationException refusal =
        catchThrowableOfType(
            NotationException.class, () -> LevelNotation.readLevels("x".repeat(length)));
    assertThat(refusal.text()).hasSize(length);
    assertThat(refusal.getMessage()).hasSizeLessThan(300);
  }
}
