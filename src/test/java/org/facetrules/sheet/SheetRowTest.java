package org.facetrules.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;

class SheetRowTest {
  private static final Citation NS = new Citation("NS", "add-on table", EvidenceGrade.A);

  @Test
  void aStatementWithoutSource_isRefused() {
    assertThatThrownBy(() -> new SheetRow(SheetTopic.UNITS, "1 a day", List.of()))
        .hasMessage("\"1 a day\" has no source: expected one");
  }

  @Test
  void aSource_isNamedOnce() {
    assertThat(SheetRow.of(SheetTopic.UNITS, "1 a day", NS, NS).citations()).containsExactly(NS);
    assertThat(SheetTopic.values()).extracting(SheetTopic::label).doesNotHaveDuplicates();
  }
}
