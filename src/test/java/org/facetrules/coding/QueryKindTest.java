package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryKindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?: L4-5 left                      | TECHNIQUE
          IA unguided: L4-5 left            | GUIDANCE
          RFA unguided: L4-5 left           | GUIDANCE
          IA mri: L4-5 left                 | NO_CODE
          RFA: C1-2 left                    | NO_CODE
          MBB: L4 left                      | LEVELS
          MBB: nerves L3, L5 right          | NERVES
          MBB: L4-5 left / nerves L2, L3 left | NERVES
          MBB: L4-5                         | SIDE
          MBB: L4-5 + RFA: L4-5 left        | SIDE
          """)
  void everyQuestion_saysWhatItIsAbout(String procedures, QueryKind kind) {
    assertThat(Shorthand.code("cpt", procedures).queries())
        .extracting(CodingQuery::kind)
        .contains(kind);
  }

  @Test
  void injectionBesideDestruction_isAskedAsSuch() {
    assertThat(Shorthand.code("cpt", "MBB: L4-5 + RFA: L4-5 left").queries())
        .extracting(CodingQuery::kind)
        .contains(QueryKind.SAME_DAY);
  }

  @Test
  void onlyASide_withholdsNoLine() {
    assertThat(Arrays.stream(QueryKind.values()).filter(kind -> !kind.withholdsLines()))
        .containsExactly(QueryKind.SIDE);
  }
}
