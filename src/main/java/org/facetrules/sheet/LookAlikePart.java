package org.facetrules.sheet;

import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.LookAlikes;

/** Which other codes a facet code is mistaken for, and when they are right. */
final class LookAlikePart implements SheetPart.OfFacetCodes {
  @Override
  public List<SheetRow> rows(ProcedureCode code, FacetPlace place) {
    return LookAlikes.standard().all().stream()
        .filter(lookAlike -> lookAlike.mistakenFor().contains(place.family()))
        .map(
            lookAlike ->
                new SheetRow(
                    SheetTopic.MISTAKEN_FOR,
                    "%s (%s): right when %s"
                        .formatted(lookAlike.code(), lookAlike.label(), lookAlike.rightWhen()),
                    lookAlike.citations()))
        .toList();
  }
}
