package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;

/** The facet codes by family and region. */
public final class FacetCodes {
  /** The unlisted code of the nervous system: techniques that have no facet code. */
  public static final ProcedureCode UNLISTED = ProcedureCode.of("64999");

  private static final FacetCodes STANDARD = new FacetCodes(BundledTable.load("facet-codes"));

  private final Edition edition;
  private final ImmutableList<FamilyCodes> all;
  private final Map<CodeFamily, Map<SpinalRegion, FamilyCodes>> codes =
      new EnumMap<>(CodeFamily.class);

  private FacetCodes(BundledTable table) {
    this.edition = table.edition();
    ImmutableList.Builder<FamilyCodes> rows = ImmutableList.builder();
    for (BundledTable.Row row : table.rows()) {
      FamilyCodes read = codes(row);
      rows.add(read);
      putOnce(read);
    }
    this.all = rows.build();
  }

  private void putOnce(FamilyCodes row) {
    Map<SpinalRegion, FamilyCodes> regions = codes.get(row.family());
    if (regions == null) {
      regions = new EnumMap<>(SpinalRegion.class);
      codes.put(row.family(), regions);
    }
    if (regions.put(row.region(), row) != null) {
      throw new IllegalStateException("two rows for " + row.family() + ", " + row.region());
    }
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
    Map<SpinalRegion, FamilyCodes> regions = codes.get(family);
    FamilyCodes found = regions == null ? null : regions.get(region);
    if (found == null) {
      throw new IllegalStateException("no codes for " + family + ", " + region);
    }
    return found;
  }

  /** {@return all rows of the table; immutable} */
  public Collection<FamilyCodes> all() {
    return all;
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
    return CodeCells.list(row, "predecessors");
  }

  private static String enumName(String text) {
    return text.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
