package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.table.PublisherFileException.Place;
import org.junit.jupiter.api.Test;

class WrongCellCountTest {
  private static final List<String> COLUMNS = List.of("a", "b", "c");

  @Test
  void aShortRow_goesWrongInTheFirstMissingColumn() {
    assertThat(WrongCellCount.place(4, 1, true, COLUMNS)).isEqualTo(new Place(4, 2, "b"));
    assertThat(WrongCellCount.place(4, 2, true, COLUMNS)).isEqualTo(new Place(4, 3, "c"));
    assertThat(WrongCellCount.found("2 cells", true)).isEqualTo("2 cells");
  }

  @Test
  void aRowThatBreaksOff_goesWrongWhereItDoes() {
    assertThat(WrongCellCount.place(4, 2, false, COLUMNS)).isEqualTo(new Place(4, 2, "b"));
    assertThat(WrongCellCount.found("2 cells", false)).isEqualTo("2 cells, at the end of the file");
  }

  @Test
  void aLongRow_goesWrongAfterTheLastColumn() {
    assertThat(WrongCellCount.place(4, 5, true, COLUMNS)).isEqualTo(new Place(4, 4, ""));
    assertThat(WrongCellCount.place(4, 4, false, COLUMNS)).isEqualTo(new Place(4, 4, ""));
  }
}
