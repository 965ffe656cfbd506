package org.facetrules.table;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;

/** The facet codes by family and region. */
public final class FacetCodes {
  /** The unlisted code of the nervous system: techniques that have no facet code. */
  public static final ProcedureCode UNLISTED = ProcedureCode.of("64999");

  private static final FacetCodes STANDARD = read(BundledTable.load("facet-codes"));

  private final Edition edition;
  private final ImmutableTable<CodeFamily, SpinalRegion, FamilyCodes> codes;

  private FacetCodes(Edition edition, ImmutableTable<CodeFamily, SpinalRegion, FamilyCodes> codes) {
    this.edition = edition;
    this.codes = codes;
  }

  /** {@return the table that the library ships} */
  public static FacetCodes standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /**
   * {@return the codes of a family in a region}
   *
   * @param family the family
   * @param region the region
   */
  public FamilyCodes of(CodeFamily family, SpinalRegion region) {
    FamilyCodes found = codes.get(family, region);
    if (found == null) {
      throw new IllegalStateException("no codes for " + family + ", " + region);
    }
    return found;
  }

  /** {@return all rows of the table; immutable} */
  public Collection<FamilyCodes> all() {
    return codes.values();
  }

  private static FacetCodes read(BundledTable table) {
    Table<CodeFamily, SpinalRegion, FamilyCodes> codes = HashBasedTable.create();
    table.rows().forEach(row -> putOnce(codes, codes(row)));
    return new FacetCodes(table.edition(), ImmutableTable.copyOf(codes));
  }

  private static void putOnce(Table<CodeFamily, SpinalRegion, FamilyCodes> codes, FamilyCodes row) {
    if (codes.put(row.family(), row.region(), row) != null) {
      throw new IllegalStateException("two rows for " + row.family() + ", " + row.region());
    }
  }

  private static FamilyCodes codes(BundledTable.Row row) {
    return FamilyCodes.builder()
        .family(CodeFamily.valueOf(enumName(row.text("family"))))
        .region(SpinalRegion.valueOf(enumName(row.text("region"))))
        .first(ProcedureCode.of(row.text("first")))
        .second(ProcedureCode.of(row.text("second")))
        .further(ProcedureCode.of(row.text("further")))
        .firstDay(row.day("first day"))
        .addAllPredecessors(predecessors(row))
        .citation(
            new Citation(
                row.text("key"), row.text("section"), EvidenceGrade.valueOf(row.text("grade"))))
        .build();
  }

  private static List<ProcedureCode> predecessors(BundledTable.Row row) {
    return ImmutableList.copyOf(
        row.words("predecessors").stream().map(ProcedureCode::of).iterator());
  }

  private static String enumName(String text) {
    return text.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
