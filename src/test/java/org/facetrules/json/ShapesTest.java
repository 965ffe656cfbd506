package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "P6M",
        "PT8H",
        "P1Y",
        "P2W",
        "P10D",
        "P1DT12H",
        "PT30M",
        "PT90S",
        "P1Y2M3W4DT5H6M7S"
      })
  void durations_areAccepted(String duration) {
    assertThat(refusal(duration)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P", "PT", "P1DT", "6M", "p6m", "P-6M", "P6", "P1.5D", "PT8H1D", "P6M ", "8 hours"
      })
  void otherDurations_areRefused(String duration) {
    assertThat(refusal(duration))
        .hasMessage(
            "/record/painDuration: found \""
                + duration
                + "\": expected an ISO duration such as \"P6M\" or \"PT8H\"");
  }

  @Test
  void leapDay_isADay() {
    assertThat(Shapes.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThatThrownBy(() -> Shapes.day("2026-02-29"))
        .hasMessage("\"2026-02-29\" is no day: 2026-02 has 28 days, expected 01 to 28");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-3-2", "20260302", "2026-03-02T00:00", "+2026-03-02", "٢٠٢٦-03-02"})
  void otherForms_areNoDay(String text) {
    assertThatThrownBy(() -> Shapes.day(text))
        .hasMessage("\"" + text + "\" is no day: expected the form YYYY-MM-DD");
  }

  @Test
  void wholeNumbers_mayBeWrittenWithAZeroFraction() {
    Shape units = Shapes.whole(1, 10);

    units.check(Texts.parse("1.0"), "/u");
    units.check(Texts.parse("1e1"), "/u");
    units.check(Texts.parse("10"), "/u");
    for (String wrong : new String[] {"0", "11", "1.5", "1e9999", "1e-9999", "\"1\"", "true"}) {
      assertThatThrownBy(() -> units.check(Texts.parse(wrong), "/u"))
          .isInstanceOf(JsonInputException.class)
          .hasMessageContaining("expected a whole number from 1 to 10");
    }
  }

  private static JsonInputException refusal(String duration) {
    String text =
        Texts.encounter("a").replaceFirst("\\{", "{\"record\": {\"painDuration\": \"%s\"},");
    return catchThrowableOfType(
        JsonInputException.class, () -> EncounterJson.read(text.formatted(duration)));
  }
}
