package org.facetrules.table;

import java.util.Collection;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;

/** The indicators of the facet codes and their look-alikes in the Medicare relative value files. */
public final class ServiceIndicators {
  private static final ServiceIndicators STANDARD =
      new ServiceIndicators(BundledTable.load("service-indicators"));

  private final Edition edition;
  private final RowsByCode<ServiceIndicator> rows;

  private ServiceIndicators(BundledTable table) {
    this.edition = table.edition();
    RowsByCode.Builder<ServiceIndicator> read = RowsByCode.of(table);
    for (BundledTable.Row cells : table.rows()) {
      ServiceIndicator row = indicator(cells);
      read.add(row.code().number(), row);
    }
    this.rows = read.build();
  }

  /** {@return the table that the library ships} */
  public static ServiceIndicators standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /**
   * {@return the indicators of a code; empty when the table does not know it}
   *
   * @param code the code
   */
  public Optional<ServiceIndicator> find(ProcedureCode code) {
    return rows.find(code.number());
  }

  /** {@return every row of the table; immutable} */
  public Collection<ServiceIndicator> all() {
    return rows.all();
  }

  private static ServiceIndicator indicator(BundledTable.Row row) {
    return ServiceIndicator.builder()
        .code(CodeCells.one(row, "code"))
        .status(row.text("status"))
        .globalDays(row.text("global"))
        .multipleProcedures(row.text("multiple"))
        .bilateral(row.text("bilateral"))
        .assistant(row.text("assistant"))
        .coSurgeon(row.text("co-surgeon"))
        .team(row.text("team"))
        .parts(row.text("pc/tc"))
        .firstRelease(row.text("first release"))
        .lastRelease(row.text("last release"))
        .addAllCitations(CitationCells.of(row))
        .build();
  }
}
