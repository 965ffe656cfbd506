package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.function.Function;
import org.facetrules.claim.ProcedureCode;

/** Reads cells of codes and files rows by code. */
final class CodeCells {
  private CodeCells() {}

  static ProcedureCode one(BundledTable.Row row, String column) {
    return ProcedureCode.of(row.text(column));
  }

  /** {@return the codes of a cell, none for a hyphen} */
  static ImmutableList<ProcedureCode> list(BundledTable.Row row, String column) {
    if (row.isEmpty(column)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<ProcedureCode> codes = ImmutableList.builder();
    for (String word : row.words(column)) {
      codes.add(ProcedureCode.of(word));
    }
    return codes.build();
  }

  /** {@return the rows by code in order of the table; two rows for one code are refused} */
  static <K, R> ImmutableMap<K, R> byKey(Collection<R> rows, Function<R, K> key) {
    return Maps.uniqueIndex(rows, key::apply);
  }
}
