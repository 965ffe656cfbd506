package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of reading: every input is answered, and how encounters are laid out does not matter. */
class EncounterStreamProperties {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\n",
          " ",
          "\r\n",
          "\uFEFF",
          "\u00e9",
          "null",
          "true",
          "-1",
          "1e9",
          "\"id\"",
          "\"sites\"",
          "\"dateOfService\"",
          "\"procedures\"",
          "\"L4-5 left\"",
          "\"2026-03-02\"",
          Texts.encounter("a"),
          "\u0000",
          "\ud83d\ude00");

  @Property(seed = "64490")
  void anyText_isAnsweredWithSentences(@ForAll("texts") String text, @ForAll InputFormat format) {
    assertSound(Texts.read(text, format));
  }

  @Property(seed = "64490")
  void anyBytes_areAnsweredWithSentences(@ForAll byte[] bytes, @ForAll InputFormat format) {
    assertSound(Texts.read(new ByteArrayInputStream(bytes), format));
  }

  @Property(seed = "64490")
  void cutInput_keepsWhatStandsBefore(
      @ForAll @IntRange(min = 1, max = 4) int whole,
      @ForAll @IntRange(min = 0, max = 200) int cut) {
    String last = Texts.encounter("z");
    String broken = last.substring(0, Math.min(cut, last.length() - 1));
    List<String> ids = ids(whole);

    String lines = join("\n", ids) + "\n" + broken;
    String list = "[" + join(",", ids) + "," + broken;

    List<String> fromLines = Texts.answers(Texts.read(lines, InputFormat.JSON_LINES));
    List<String> fromList = Texts.answers(Texts.read(list, InputFormat.DETECT));
    assertThat(fromLines.subList(0, whole)).isEqualTo(ids);
    assertThat(fromLines).hasSize(broken.isEmpty() ? whole : whole + 1);
    assertThat(fromList.subList(0, whole)).isEqualTo(ids);
    assertThat(fromList).hasSize(whole + 1);
  }

  @Property(seed = "64490")
  void linesAndList_giveTheSameInputs(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 9) Integer> numbers) {
    List<String> ids = numbers.stream().map(number -> "id-" + number).toList();

    assertThat(Texts.read(join("\n", ids), InputFormat.DETECT))
        .isEqualTo(Texts.read("[" + join(" ,\n", ids) + "]", InputFormat.DETECT));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
  }

  private static void assertSound(List<StreamedInput> inputs) {
    for (int i = 0; i < inputs.size(); i++) {
      assertThat(inputs.get(i).number()).isEqualTo(i + 1L);
      if (inputs.get(i) instanceof InputError error) {
        assertThat(error.message())
            .isNotBlank()
            .doesNotContain("internal fault", "Exception", "com.fasterxml", "[Source");
      }
    }
  }

  private static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> "id-" + i).toList();
  }

  private static String join(String between, List<String> ids) {
    return String.join(between, ids.stream().map(Texts::encounter).toList());
  }
}
