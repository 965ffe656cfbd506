package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
  private static final String A = Texts.encounter("a");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          A                                          | DETECT     | true  | 1
          A                                          | JSON       | true  | 1
          A                                          | JSON_LINES | false | 1
          [A]                                        | DETECT     | false | 1
          [A]                                        | JSON       | false | 1
          [A]                                        | JSON_LINES | false | 1
          A;A                                        | DETECT     | false | 2
          A;;;A                                      | DETECT     | false | 2
          A;A                                        | JSON       | true  | 1
          {"id": "cut;A                              | DETECT     | false | 2
          A;{"id": "cut                              | DETECT     | false | 2
          {"id": "x"};{"id": "y"}                    | DETECT     | false | 2
          {;"id": "x"}                               | DETECT     | true  | 1
          {"history": [;{"dateOfService": "2026-01-05"}; ]} | DETECT | true | 1
          {"id": "cut;{"claim": []}                  | DETECT     | false | 2
          {"id": "cut;{"dateOfService": "2026-01-05"} | DETECT    | true  | 1
          """)
  void layout_isFoundByTheRule(String text, InputFormat format, boolean single, int inputs)
      throws IOException {
    String input = text.replace("A", A).replace(';', '\n');

    EncounterStream stream =
        EncounterStream.open(Texts.stream(input), format, InputDefaults.none());

    assertThat(stream.isSingle()).isEqualTo(single);
    assertThat(Texts.read(input, format)).hasSize(inputs);
  }

  @Test
  void prettyDocument_isOneEncounter() {
    String pretty =
        """

        {
          "id": "a",

          "dateOfService": "2026-03-02",
          "procedures": [
            {"technique": "intra-articular"},
            {"technique": "cyst-rupture"}
          ]
        }
        """;

    assertThat(Texts.answers(Texts.read(pretty, InputFormat.DETECT))).containsExactly("a");
  }

  @Test
  void faultInADocument_isPlacedByItsOwnLines() {
    String text = "\n\n{\n\n  \"id\": \"a\",\n  \"id\" 5\n}";

    assertThat(Texts.answers(Texts.read(text, InputFormat.DETECT)).get(0))
        .startsWith("! : not JSON near line 6, column");
  }

  @ParameterizedTest
  @CsvSource({
    "day.jsonl,JSON_LINES",
    "folder/DAY.JSONL,JSON_LINES",
    "day.json,DETECT",
    "jsonl,DETECT",
    "day.jsonl.txt,DETECT"
  })
  void ending_saysTheFormat(String name, InputFormat format) {
    assertThat(InputFormat.ofFile(name)).isEqualTo(format);
  }
}
