package org.facetrules.table;

import java.util.Collection;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.source.Edition;

/** The modifiers met on facet lines or beside them. */
public final class FacetModifiers {
  private static final FacetModifiers STANDARD =
      new FacetModifiers(BundledTable.load("facet-modifiers"));

  private final Edition edition;
  private final RowsByCode<ModifierMeaning> rows;

  private FacetModifiers(BundledTable table) {
    this.edition = table.edition();
    RowsByCode.Builder<ModifierMeaning> read = RowsByCode.of(table);
    for (BundledTable.Row cells : table.rows()) {
      ModifierMeaning row = meaning(cells);
      read.add(row.modifier().number(), row);
    }
    this.rows = read.build();
  }

  /** {@return the table that the library ships} */
  public static FacetModifiers standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /**
   * {@return the meaning of a modifier; empty when the table does not know it}
   *
   * @param modifier the modifier
   */
  public Optional<ModifierMeaning> find(Modifier modifier) {
    return rows.find(modifier.number());
  }

  /** {@return every row of the table; immutable} */
  public Collection<ModifierMeaning> all() {
    return rows.all();
  }

  private static ModifierMeaning meaning(BundledTable.Row row) {
    return ModifierMeaning.builder()
        .modifier(Modifier.of(row.text("modifier")))
        .kind(ModifierKind.of(row.text("kind")))
        .use(ModifierUse.of(row.text("use")))
        .ncciAssociation(NcciAssociation.of(row.text("ncci")))
        .statement(row.text("says"))
        .addAllCitations(CitationCells.of(row))
        .build();
  }
}
