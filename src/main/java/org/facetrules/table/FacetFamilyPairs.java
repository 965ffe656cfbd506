package org.facetrules.table;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;

/**
 * The pair edits among the facet codes themselves: which two of them a distinct-service modifier
 * can separate. The coder needs no others; it writes no other codes.
 */
public final class FacetFamilyPairs {
  private static final FacetFamilyPairs STANDARD = read(BundledTable.load("facet-family-pairs"));

  private final Edition edition;
  private final Map<NcciSetting, ImmutableTable<ProcedureCode, ProcedureCode, Character>>
      indicators;

  private FacetFamilyPairs(
      Edition edition,
      Map<NcciSetting, ImmutableTable<ProcedureCode, ProcedureCode, Character>> indicators) {
    this.edition = edition;
    this.indicators = indicators;
  }

  /** {@return the table that the library ships} */
  public static FacetFamilyPairs standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /**
   * {@return whether a pair edit with indicator 1 stands between two codes, so that a modifier on
   * the column 2 code can resolve it}
   *
   * @param setting the table asked
   * @param columnOne the code that is paid
   * @param columnTwo the code that is not paid without a modifier
   */
  public boolean resolvable(NcciSetting setting, ProcedureCode columnOne, ProcedureCode columnTwo) {
    return hasIndicator('1', setting, columnOne, columnTwo);
  }

  /**
   * {@return whether a pair edit with indicator 0 stands between two codes, so that no modifier
   * separates them}
   *
   * @param setting the table asked
   * @param columnOne the code that is paid
   * @param columnTwo the code that is never paid beside it
   */
  public boolean inseparable(
      NcciSetting setting, ProcedureCode columnOne, ProcedureCode columnTwo) {
    return hasIndicator('0', setting, columnOne, columnTwo);
  }

  private boolean hasIndicator(
      char indicator, NcciSetting setting, ProcedureCode columnOne, ProcedureCode columnTwo) {
    Character found = table(setting).get(columnOne, columnTwo);
    return found != null && found == indicator;
  }

  private ImmutableTable<ProcedureCode, ProcedureCode, Character> table(NcciSetting setting) {
    return indicators.getOrDefault(setting, ImmutableTable.of());
  }

  private static FacetFamilyPairs read(BundledTable table) {
    Map<NcciSetting, ImmutableTable<ProcedureCode, ProcedureCode, Character>> indicators =
        new EnumMap<>(NcciSetting.class);
    Arrays.stream(NcciSetting.values())
        .forEach(setting -> indicators.put(setting, indicators(table, setting.label())));
    return new FacetFamilyPairs(table.edition(), indicators);
  }

  private static ImmutableTable<ProcedureCode, ProcedureCode, Character> indicators(
      BundledTable table, String column) {
    Table<ProcedureCode, ProcedureCode, Character> pairs = HashBasedTable.create();
    for (BundledTable.Row row : table.rows()) {
      if (!row.isEmpty(column)) {
        pairs.put(
            ProcedureCode.of(row.text("column 1")),
            ProcedureCode.of(row.text("column 2")),
            row.text(column).charAt(0));
      }
    }
    return ImmutableTable.copyOf(pairs);
  }
}
