package org.facetrules.table;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;

/**
 * The national add-on edits of type 1: an add-on code is paid only beside one of its listed primary
 * codes. A listed primary can be an add-on itself, so that its presence is necessary and not
 * sufficient.
 */
public final class AddOnEdits {
  /** The one type that was read; other types are judged otherwise. */
  private static final String TYPE_READ = "1";

  private static final AddOnEdits STANDARD = new AddOnEdits(BundledTable.load("add-on-edits"));

  private final Edition edition;
  private final ImmutableSetMultimap<ProcedureCode, ProcedureCode> primaries;

  private AddOnEdits(BundledTable table) {
    this.edition = table.edition();
    ImmutableSetMultimap.Builder<ProcedureCode, ProcedureCode> pairs =
        ImmutableSetMultimap.builder();
    for (BundledTable.Row row : table.rows()) {
      if (!row.text("type").equals(TYPE_READ)) {
        throw new IllegalStateException("table add-on-edits: type \"" + row.text("type") + "\"");
      }
      pairs.put(CodeCells.one(row, "add-on"), CodeCells.one(row, "primary"));
    }
    this.primaries = pairs.build();
    if (primaries.size() != table.rows().size()) {
      throw new IllegalStateException("table add-on-edits: one pair stands twice");
    }
  }

  /** {@return the table that the library ships} */
  public static AddOnEdits standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return where the table was read} */
  public Citation citation() {
    return new Citation("NS", "national add-on table of " + edition.asOf(), EvidenceGrade.A);
  }

  /**
   * {@return the listed primaries of an add-on code; none for another code; sorted, immutable}
   *
   * @param addOn the add-on code
   */
  public Set<ProcedureCode> primaries(ProcedureCode addOn) {
    return ImmutableSortedSet.copyOf(primaries.get(addOn));
  }

  /**
   * {@return the add-on codes that list a code as a primary; sorted, immutable}
   *
   * @param primary the primary code
   */
  public Set<ProcedureCode> addOns(ProcedureCode primary) {
    return ImmutableSortedSet.copyOf(primaries.inverse().get(primary));
  }

  /**
   * {@return whether the table has a code as an add-on code}
   *
   * @param code the code
   */
  public boolean isAddOn(ProcedureCode code) {
    return primaries.containsKey(code);
  }
}
