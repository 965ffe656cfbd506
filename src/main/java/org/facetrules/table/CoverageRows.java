package org.facetrules.table;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.source.Edition;
import org.facetrules.source.EffectivePeriod;

/** What payers' documents say on coverage, row by row, as the library ships it. */
public final class CoverageRows {
  private static final CoverageRows STANDARD =
      new CoverageRows(BundledTable.load("coverage-policies"));

  private final Edition edition;
  private final ImmutableListMultimap<String, CoverageRow> byPolicy;

  private CoverageRows(BundledTable table) {
    this.edition = table.edition();
    this.byPolicy =
        Multimaps.index(table.rows().stream().map(CoverageRows::row).toList(), CoverageRow::policy);
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
    return byPolicy.keySet().asList();
  }

  /**
   * {@return the rows of a policy, in the order of the table; none for an unknown policy;
   * immutable}
   *
   * @param policy such as "cgs"
   */
  public List<CoverageRow> of(String policy) {
    return byPolicy.get(policy);
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
