package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;

/** Says which facet codes a loaded table lacks, so that a short file does not pass for a whole. */
final class MissingCodesText {
  private MissingCodesText() {}

  static ImmutableList<String> of(LoadReport report) {
    ImmutableList.Builder<String> warnings = ImmutableList.builder();
    report
        .pairTables()
        .forEach(table -> warnings.addAll(of(table.edition(), table.missingFacetCodes())));
    report
        .limitTables()
        .forEach(table -> warnings.addAll(of(table.edition(), table.missingFacetCodes())));
    report
        .addOnTable()
        .ifPresent(table -> warnings.addAll(of(table.edition(), table.missingFacetCodes())));
    return warnings.build();
  }

  /** {@return one sentence; none when no code is missing} */
  static ImmutableList<String> of(Edition edition, List<ProcedureCode> missing) {
    if (missing.isEmpty()) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        "%s as of %s has no rows of %s, which the shipped table has: no edit or limit of theirs is found"
            .formatted(
                edition.table(),
                edition.asOf(),
                missing.stream().map(ProcedureCode::value).collect(Collectors.joining(", "))));
  }
}
