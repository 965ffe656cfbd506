package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationCellsTest {
  private static BundledTable.Row row(String cell) {
    return new BundledTable.Row(ImmutableList.of("citations"), ImmutableList.of(cell));
  }

  @Test
  void of_readsKeyGradeAndSection() {
    assertThat(CitationCells.of(row("NS A table of 2024-06-03; BECK10 B codes, of 2010")))
        .containsExactly(
            new Citation("NS", "table of 2024-06-03", EvidenceGrade.A),
            new Citation("BECK10", "codes, of 2010", EvidenceGrade.B));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NS A", "NS", "A somewhere", "-"})
  void of_refusesWhatIsNoCitation(String cell) {
    assertThatThrownBy(() -> CitationCells.of(row(cell)))
        .hasMessage("citation \"" + cell + "\": expected a source key, a grade and a section");
  }

  @Test
  void of_refusesAnUnknownGrade() {
    assertThatThrownBy(() -> CitationCells.of(row("NS E somewhere")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
