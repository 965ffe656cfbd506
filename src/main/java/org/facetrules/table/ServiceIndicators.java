package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.internal.lookup.NumberIndex;
import org.facetrules.source.Edition;

/** The indicators of the facet codes and their look-alikes in the Medicare relative value files. */
public final class ServiceIndicators {
  private static final ServiceIndicators STANDARD =
      new ServiceIndicators(BundledTable.load("service-indicators"));

  private final Edition edition;
  private final ImmutableMap<ProcedureCode, ServiceIndicator> byCode;
  private final NumberIndex<ServiceIndicator> index;

  private ServiceIndicators(BundledTable table) {
    this.edition = table.edition();
    this.byCode =
        CodeCells.byKey(
            ImmutableList.copyOf(
                table.rows().stream().map(ServiceIndicators::indicator).iterator()),
            ServiceIndicator::code);
    this.index = NumberIndex.of(byCode, ProcedureCode::number);
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
    return index.find(code.number());
  }

  /** {@return every row of the table; immutable} */
  public Collection<ServiceIndicator> all() {
    return byCode.values();
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
