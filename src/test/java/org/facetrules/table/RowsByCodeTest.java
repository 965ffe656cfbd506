package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RowsByCodeTest {
  private static final BundledTable TABLE =
      BundledTable.parse(
          "three",
          """
          # table: three
          # from: 2020-01-01
          # as-of: 2020-01-01
          # source: none
          # digest: sha256:none
          code | label
          2 | two
          1 | one
          2 | two again
          """);

  private static RowsByCode.Builder<String> read(int rows) {
    RowsByCode.Builder<String> read = RowsByCode.of(TABLE);
    for (BundledTable.Row row : TABLE.rows().subList(0, rows)) {
      read.add(Long.parseLong(row.text("code")), row.text("label"));
    }
    return read;
  }

  @Test
  void rows_areInTheOrderOfTheTable() {
    assertThat(read(2).build().all()).containsExactly("two", "one");
  }

  @Test
  void row_isFoundByItsNumber() {
    assertThat(read(2).build().find(1)).contains("one");
    assertThat(read(2).build().find(3)).isEmpty();
  }

  @Test
  void twoRowsOfOneNumber_areRefused() {
    assertThatThrownBy(() -> read(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number 2: expected numbers from 0 on, each once");
  }
}
