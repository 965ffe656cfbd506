package org.facetrules.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;

/** The codes that are mistaken for facet codes. */
public final class LookAlikes {
  private static final LookAlikes STANDARD = new LookAlikes(BundledTable.load("look-alikes"));

  private final Edition edition;
  private final RowsByCode<LookAlike> rows;

  private LookAlikes(BundledTable table) {
    this.edition = table.edition();
    RowsByCode.Builder<LookAlike> read = RowsByCode.of(table);
    for (BundledTable.Row cells : table.rows()) {
      LookAlike row = lookAlike(cells);
      read.add(row.code().number(), row);
    }
    this.rows = read.build();
  }

  /** {@return the table that the library ships} */
  public static LookAlikes standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /**
   * {@return why a code is no facet code; empty when the table does not know it}
   *
   * @param code the code
   */
  public Optional<LookAlike> find(ProcedureCode code) {
    return rows.find(code.number());
  }

  /** {@return every row of the table; immutable} */
  public Collection<LookAlike> all() {
    return rows.all();
  }

  private static LookAlike lookAlike(BundledTable.Row row) {
    return LookAlike.builder()
        .code(CodeCells.one(row, "code"))
        .label(row.text("label"))
        .addAllMistakenFor(families(row))
        .whyNotFacet(row.text("why not a facet level"))
        .rightWhen(row.text("right when"))
        .addAllCitations(CitationCells.of(row))
        .build();
  }

  private static List<CodeFamily> families(BundledTable.Row row) {
    List<String> ids = row.words("mistaken for");
    List<CodeFamily> families =
        Arrays.stream(CodeFamily.values()).filter(family -> ids.contains(family.id())).toList();
    if (families.size() != ids.size()) {
      throw new IllegalStateException("table look-alikes: no families " + ids);
    }
    return families;
  }
}
