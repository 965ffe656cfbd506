package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.coding.CodedLine;
import org.facetrules.coding.Shorthand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NerveCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: L4-5 left                   | 2 | true
          MBB: L4-5 left                   | 3 | false
          MBB: L4-5 left / L5-S1 left      | 3 | true
          MBB: L2-3 left / L4-5 left       | 4 | true
          MBB: C2-3 left                   | 1 | true
          MBB: C2-3 left                   | 2 | false
          MBB: nerves L2, L3, L4, L5 right | 4 | true
          """)
  void countsTheNervesOfTheJoints(String done, int billed, boolean expected) {
    List<TreatedLevel> levels =
        Shorthand.code("cpt", done).lines().stream()
            .map(CodedLine::levels)
            .flatMap(List::stream)
            .toList();
    assertThat(NerveCount.is(billed, levels, Shorthand.encounter("cpt", done, Shorthand.DAY)))
        .isEqualTo(expected);
  }
}
