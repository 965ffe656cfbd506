package org.facetrules.sheet;

import java.util.List;
import org.facetrules.claim.ProcedureCode;

/** Writes the rows of one or a few topics. */
interface SheetPart {
  /** {@return the rows of a code; none where no source says anything} */
  List<SheetRow> rows(ProcedureCode code);

  /** Writes rows for facet codes only. */
  interface OfFacetCodes extends SheetPart {
    List<SheetRow> rows(ProcedureCode code, FacetPlace place);

    @Override
    default List<SheetRow> rows(ProcedureCode code) {
      return FacetPlace.find(code).map(place -> rows(code, place)).orElse(List.of());
    }
  }
}
