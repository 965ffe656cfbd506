package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link LevelNotation#readBranches}; nerves are written by their short names below. */
class NerveNotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L3 MB right                       | L3 right
          L5 DR                             | L5 DR
          TON left                          | TON left
          third occipital nerve             | TON
          C4 medial branch bilateral        | C4 bilateral
          L3, L4, L5 MBB right              | L3 right, L4 right, L5 DR right
          S1 lateral branch                 | S1 lateral
          S1 communicating branch           | S1 communicating
          L3-L5 MB                          | L3, L4, L5 DR
          L3-5 medial branches left         | L3 left, L4 left, L5 DR left
          L3 to L5 MB                       | L3, L4, L5 DR
          T11/T12                           | T11, T12
          T12-L2 MB                         | T12, L1, L2
          C7-T1 MB                          | C7, C8, T1
          L5                                | L5 DR
          L5 MB                             | L5 DR
          L5 dorsal ramus                   | L5 DR
          S2, S3 left                       | S2 lateral left, S3 lateral left
          S1-S3 lateral branches            | S1 lateral, S2 lateral, S3 lateral
          S1, S2, S3 lateral branches       | S1 lateral, S2 lateral, S3 lateral
          nerves L3, L4, L5 right           | L3 right, L4 right, L5 DR right
          nerves TON, C3, C4 right          | TON right, C3 right, C4 right
          L3, L4 MB and L5 DR left          | L3 left, L4 left, L5 DR left
          L5 DR and S1, S2, S3 lateral branches left | L5 DR left, S1 lateral left, S2 lateral left, S3 lateral left
          l3 mb left, l4 mb right           | L3 left, L4 right
          L3 MB left, L3 MB right           | L3 bilateral
          right L3 MB, left L4 MB           | L3 right, L4 left
          """)
  void reads(String text, String nerves) {
    BranchReading reading = LevelNotation.readBranches(text);
    assertThat(reading.readings()).isEmpty();
    assertThat(reading.branches().stream().map(NerveNotationTest::shortLabel))
        .containsExactlyElementsOf(Arrays.asList(nerves.split(", ", -1)));
    assertThat(reading.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S1                       | S1 lateral branch; S1 communicating branch
          S1 left                  | S1 lateral branch left; S1 communicating branch left
          left L3 MB right L4 MB   | L3 medial branch left, L4 medial branch right; L3 medial branch bilateral, L4 medial branch
          L3 MB, left L4 MB        | L3 medial branch left, L4 medial branch; L3 medial branch, L4 medial branch left
          """)
  void namesTheReadings(String text, String readings) {
    BranchReading reading = LevelNotation.readBranches(text);
    assertThat(reading.branches()).isEmpty();
    assertThat(reading.readings())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(readings.split(";", -1)).map(String::strip).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "C2, C2",
    "C1 MB, C1",
    "L6, L6",
    "S4, S4",
    "sciatic, sciatic",
    "L3 MB sciatic, sciatic",
    "L5-L3 MB, L3",
    "L3 lateral branch, L3",
    "S1 MB, S1",
    "L3 DR, L3",
    "T13, T13"
  })
  void refuses(String text, String piece) {
    assertThatThrownBy(() -> LevelNotation.readBranches(text))
        .isInstanceOfSatisfying(
            NotationException.class, refusal -> assertThat(refusal.text()).isEqualTo(text))
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining(piece)
        .hasMessageContaining("expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C2", "sciatic"})
  void refusals_nameTheKnownNerves(String text) {
    assertThatThrownBy(() -> LevelNotation.readBranches(text))
        .hasMessageContaining("C3")
        .hasMessageContaining("L5")
        .hasMessageContaining("S3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "left", "MB", "medial branch left", "third", "3", "left L3 MB, right"})
  void refusesTextWithoutANerveOrASideWithoutOne(String text) {
    assertThatThrownBy(() -> LevelNotation.readBranches(text))
        .isInstanceOf(NotationException.class)
        .hasMessageContaining("expected");
  }

  private static String shortLabel(TreatedBranch treated) {
    return treated.branch().shortLabel()
        + treated.laterality().stream().map(side -> " " + side).collect(Collectors.joining());
  }
}
