package org.facetrules.table;

import java.util.EnumMap;
import java.util.HashMap;
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
  private final Map<NcciSetting, Indicators> indicators;

  private FacetFamilyPairs(Edition edition, Map<NcciSetting, Indicators> indicators) {
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

  /** The indicators of one setting, by column 1 and column 2. */
  private static final class Indicators {
    private final Map<ProcedureCode, Map<ProcedureCode, Character>> byColumns = new HashMap<>();

    void put(ProcedureCode columnOne, ProcedureCode columnTwo, char indicator) {
      Map<ProcedureCode, Character> row = byColumns.get(columnOne);
      if (row == null) {
        row = new HashMap<>();
        byColumns.put(columnOne, row);
      }
      row.put(columnTwo, indicator);
    }

    boolean has(ProcedureCode columnOne, ProcedureCode columnTwo, char indicator) {
      Map<ProcedureCode, Character> row = byColumns.get(columnOne);
      Character found = row == null ? null : row.get(columnTwo);
      return found != null && found == indicator;
    }
  }

  private boolean hasIndicator(
      char indicator, NcciSetting setting, ProcedureCode columnOne, ProcedureCode columnTwo) {
    Indicators table = indicators.get(setting);
    return table != null && table.has(columnOne, columnTwo, indicator);
  }

  private static FacetFamilyPairs read(BundledTable table) {
    Map<NcciSetting, Indicators> indicators = new EnumMap<>(NcciSetting.class);
    for (NcciSetting setting : NcciSetting.values()) {
      indicators.put(setting, indicators(table, setting.label()));
    }
    return new FacetFamilyPairs(table.edition(), indicators);
  }

  private static Indicators indicators(BundledTable table, String column) {
    Indicators pairs = new Indicators();
    for (BundledTable.Row row : table.rows()) {
      if (!row.isEmpty(column)) {
        pairs.put(
            ProcedureCode.of(row.text("column 1")),
            ProcedureCode.of(row.text("column 2")),
            row.text(column).charAt(0));
      }
    }
    return pairs;
  }
}
