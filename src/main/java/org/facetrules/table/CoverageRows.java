package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.internal.lookup.Groups;
import org.facetrules.source.Edition;
import org.facetrules.source.EffectivePeriod;

/** What payers' documents say on coverage, row by row, as the library ships it. */
public final class CoverageRows {
  private static final CoverageRows STANDARD =
      new CoverageRows(BundledTable.load("coverage-policies"));

  private final Edition edition;

  /** In the order of the table. */
  private final Map<String, List<CoverageRow>> byPolicy = new LinkedHashMap<>();

  private CoverageRows(BundledTable table) {
    this.edition = table.edition();
    for (BundledTable.Row cells : table.rows()) {
      CoverageRow row = row(cells);
      Groups.add(byPolicy, row.policy(), row);
    }
  }

  /** {@return the table that the library ships} */
  public static CoverageRows standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return the policies that have rows, in the order of the table; immutable} */
  public List<String> policies() {
    return ImmutableList.copyOf(byPolicy.keySet());
  }

  /**
   * {@return the rows of a policy, in the order of the table; none for an unknown policy;
   * immutable}
   *
   * @param policy such as "cgs"
   */
  public List<CoverageRow> of(String policy) {
    return Collections.unmodifiableList(byPolicy.getOrDefault(policy, List.of()));
  }

  private static CoverageRow row(BundledTable.Row row) {
    return new CoverageRow(
        row.text("policy"),
        row.text("term"),
        row.text("value"),
        period(row),
        row.isEmpty("read in") ? Optional.empty() : Optional.of(row.day("read in")),
        CitationCells.one(row.text("citation")));
  }

  private static EffectivePeriod period(BundledTable.Row row) {
    LocalDate first = row.isEmpty("first day") ? LocalDate.MIN : row.day("first day");
    return row.isEmpty("last day")
        ? EffectivePeriod.from(first)
        : new EffectivePeriod(first, row.day("last day"));
  }
}
