package org.facetrules.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;

/**
 * Since when and until when codes could be reported: the facet codes, those before them, and codes
 * met beside them.
 */
public final class CodeLifecycle {
  private static final CodeLifecycle STANDARD =
      new CodeLifecycle(BundledTable.load("code-lifecycle"));

  private final Edition edition;
  private final RowsByCode<CodeLife> rows;

  private CodeLifecycle(BundledTable table) {
    this.edition = table.edition();
    RowsByCode.Builder<CodeLife> read = RowsByCode.of(table);
    for (BundledTable.Row cells : table.rows()) {
      CodeLife row = life(cells);
      read.add(row.code().number(), row);
    }
    this.rows = read.build();
  }

  /** {@return the table that the library ships} */
  public static CodeLifecycle standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /**
   * {@return the life of a code; empty when the table does not know it}
   *
   * @param code the code
   */
  public Optional<CodeLife> find(ProcedureCode code) {
    return rows.find(code.number());
  }

  /** {@return every row of the table; immutable} */
  public Collection<CodeLife> all() {
    return rows.all();
  }

  private static CodeLife life(BundledTable.Row row) {
    Optional<LocalDate> lastDay =
        row.isEmpty("last day") ? Optional.empty() : Optional.of(row.day("last day"));
    return CodeLife.builder()
        .code(CodeCells.one(row, "code"))
        .label(row.text("label"))
        .beginning(CodeBeginning.parse(row.text("first day")))
        .lastDay(lastDay)
        .addAllPredecessors(CodeCells.list(row, "predecessors"))
        .addAllSuccessors(CodeCells.list(row, "successors"))
        .addAllCitations(CitationCells.of(row))
        .build();
  }
}
