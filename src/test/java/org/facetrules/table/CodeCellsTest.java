package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;

class CodeCellsTest {
  private static BundledTable.Row row(String cell) {
    return new BundledTable.Row(ImmutableList.of("codes"), ImmutableList.of(cell));
  }

  @Test
  void list_readsCodesAndTheHyphen() {
    assertThat(CodeCells.list(row("64490 0213T"), "codes"))
        .containsExactly(ProcedureCode.of("64490"), ProcedureCode.of("0213T"));
    assertThat(CodeCells.list(row("-"), "codes")).isEmpty();
    assertThat(CodeCells.one(row("64490"), "codes")).isEqualTo(ProcedureCode.of("64490"));
  }

  @Test
  void byKey_refusesTwoRowsForOneKey() {
    assertThat(CodeCells.byKey(List.of("a", "bb"), String::length)).containsOnlyKeys(1, 2);
    assertThatThrownBy(() -> CodeCells.byKey(List.of("a", "b"), String::length))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
