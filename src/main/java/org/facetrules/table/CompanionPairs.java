package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;

/** The pair edits of facet codes with imaging and with the codes that are mistaken for them. */
public final class CompanionPairs {
  private static final CompanionPairs STANDARD =
      new CompanionPairs(BundledTable.load("companion-pairs"));

  private final Edition edition;
  private final ImmutableList<CompanionPair> pairs;

  private CompanionPairs(BundledTable table) {
    this.edition = table.edition();
    ImmutableList.Builder<CompanionPair> read = ImmutableList.builder();
    for (BundledTable.Row row : table.rows()) {
      read.add(pair(row));
    }
    this.pairs = read.build();
  }

  /** {@return the table that the library ships} */
  public static CompanionPairs standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /**
   * {@return the pairs that a code stands in, on either side; immutable}
   *
   * @param code the code
   */
  public List<CompanionPair> of(ProcedureCode code) {
    ImmutableList.Builder<CompanionPair> own = ImmutableList.builder();
    for (CompanionPair pair : pairs) {
      if (pair.columnOne().equals(code) || pair.columnTwo().equals(code)) {
        own.add(pair);
      }
    }
    return own.build();
  }

  private static CompanionPair pair(BundledTable.Row row) {
    Map<NcciSetting, PairIndicator> indicators = new EnumMap<>(NcciSetting.class);
    for (NcciSetting setting : NcciSetting.values()) {
      if (!row.isEmpty(setting.label())) {
        indicators.put(setting, PairIndicator.of(row.text(setting.label())));
      }
    }
    return new CompanionPair(
        CodeCells.one(row, "column 1"), CodeCells.one(row, "column 2"), indicators);
  }
}
