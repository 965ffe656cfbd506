package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;

/**
 * The published unit limits of facet codes and of codes met beside them, by setting and quarter. A
 * quarter that no row names was not read.
 */
public final class UnitLimits {
  private static final UnitLimits STANDARD = new UnitLimits(BundledTable.load("unit-limits"));

  private final Edition edition;
  private final ImmutableList<UnitLimit> all;

  private UnitLimits(BundledTable table) {
    this.edition = table.edition();
    ImmutableList.Builder<UnitLimit> limits = ImmutableList.builder();
    for (BundledTable.Row row : table.rows()) {
      limits.add(limit(row));
    }
    this.all = limits.build();
  }

  /** {@return the table that the library ships} */
  public static UnitLimits standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /**
   * {@return the limits of a code in every table that was read; immutable}
   *
   * @param code the code
   */
  public List<UnitLimit> of(ProcedureCode code) {
    ImmutableList.Builder<UnitLimit> own = ImmutableList.builder();
    for (UnitLimit limit : all) {
      if (limit.code().equals(code)) {
        own.add(limit);
      }
    }
    return own.build();
  }

  /** {@return every row of the table; immutable} */
  Collection<UnitLimit> all() {
    return all;
  }

  private static UnitLimit limit(BundledTable.Row row) {
    NcciSetting setting = setting(row.text("setting"));
    String quarter = row.text("quarter");
    UnitLimit.Builder limit =
        UnitLimit.builder()
            .code(CodeCells.one(row, "code"))
            .setting(setting)
            .quarter(quarter)
            .firstDay(row.day("first day"))
            .rationale(row.text("rationale"))
            .citation(
                new Citation(
                    row.text("key"),
                    "unit table, " + setting.label() + " " + quarter,
                    EvidenceGrade.valueOf(row.text("grade"))));
    if (!row.isEmpty("limit")) {
      limit.limit(Integer.parseInt(row.text("limit")));
      limit.adjudication(Adjudication.of(row.text("mai")));
    }
    return limit.build();
  }

  private static NcciSetting setting(String cell) {
    for (NcciSetting setting : NcciSetting.values()) {
      if (setting.label().replace(' ', '-').equals(cell)) {
        return setting;
      }
    }
    throw new IllegalStateException("table unit-limits: setting " + cell);
  }
}
