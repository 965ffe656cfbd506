package org.facetrules.sheet;

import java.util.Arrays;
import java.util.List;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/** Which part of the spine the code is for. */
final class UsePart implements SheetPart.OfFacetCodes {
  private static final Citation UPPER =
      new Citation("A57787", "cervical and thoracic are one region", EvidenceGrade.A);
  private static final Citation JUNCTION =
      new Citation("CGS25", "T12-L1 belongs to the thoracic codes", EvidenceGrade.A);
  private static final Citation TOP =
      new Citation("AAPC-AA", "C0-C1 and C1-C2 are levels of 64490", EvidenceGrade.B);
  private static final Citation LOWER =
      new Citation("ARK", "lumbar and sacral are one family of codes", EvidenceGrade.B);
  private static final Citation SACRAL =
      new Citation("DERIVED", "from ARK: sacral branches have codes of their own", EvidenceGrade.C);

  @Override
  public List<SheetRow> rows(ProcedureCode code, FacetPlace place) {
    return List.of(
        place.region() == SpinalRegion.CERVICAL_THORACIC
            ? SheetRow.of(
                SheetTopic.USE,
                "neck and upper back, " + levels(place.region()) + ": one region",
                UPPER,
                JUNCTION,
                TOP)
            : SheetRow.of(
                SheetTopic.USE,
                "low back, " + levels(place.region()) + ": one region; no sacral lateral branches",
                LOWER,
                SACRAL));
  }

  private static String levels(SpinalRegion region) {
    List<FacetLevel> levels =
        Arrays.stream(FacetLevel.values()).filter(level -> level.region() == region).toList();
    return levels.get(0).label() + " to " + levels.get(levels.size() - 1).label();
  }
}
