package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellSplitterTest {
  @Test
  void split_givesEveryPieceWithoutBlanksAroundIt() {
    assertThat(CellSplitter.split("a | b c|| d ", '|')).containsExactly("a", "b c", "", "d");
    assertThat(CellSplitter.split("64490 64491", ' ')).containsExactly("64490", "64491");
  }

  @Test
  void split_ofTextWithoutSeparator_isTheText() {
    assertThat(CellSplitter.split(" a ", '|')).containsExactly("a");
    assertThat(CellSplitter.split("", '|')).containsExactly("");
  }
}
