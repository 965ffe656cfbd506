package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearSpellingTest {
  private static final List<String> WORDS =
      List.of("guidance", "technique", "temperatureCelsius", "ct", "mri", "WA");

  @ParameterizedTest
  @CsvSource({
    "guidence,guidance",
    "guidanc,guidance",
    "gguidance,guidance",
    "gdance,guidance",
    "temperaturecelcius,temperatureCelsius",
    "tecnhique,technique",
    "mr,mri"
  })
  void slips_areFound(String found, String meant) {
    assertThat(NearSpelling.nearest(found, WORDS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"gudanze-x", "dance", "c", "sites", "''"})
  void otherWords_areNot(String found) {
    assertThat(NearSpelling.nearest(found, WORDS)).isEmpty();
  }

  @Test
  void longTexts_areNotCompared() {
    assertThat(NearSpelling.nearest("a".repeat(41), List.of("a".repeat(41)))).isEmpty();
    assertThat(NearSpelling.nearest("a".repeat(40), List.of("a".repeat(41)))).isPresent();
  }

  @Test
  void sameLetters_lookPastCaseAndBlanks() {
    assertThat(NearSpelling.sameLetters("wa ", WORDS)).contains("WA");
    assertThat(NearSpelling.sameLetters("First_Coast", List.of("first-coast")))
        .contains("first-coast");
    assertThat(NearSpelling.sameLetters("guidence", WORDS)).isEmpty();
  }
}
