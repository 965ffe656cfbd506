package org.facetrules.sheet;

import java.util.Arrays;
import java.util.List;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;

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

  private static final Citation ULTRASOUND =
      new Citation("CRED", "0213T-0215T, ultrasound, cervical or thoracic", EvidenceGrade.A);
  private static final Citation JUNCTION_DERIVED =
      new Citation("DERIVED", "from CGS25 on 64490 and 64633: T12-L1 is thoracic", EvidenceGrade.C);

  @Override
  public List<SheetRow> rows(ProcedureCode code, FacetPlace place) {
    return List.of(place.region() == SpinalRegion.CERVICAL_THORACIC ? upper(place) : lower(place));
  }

  /** Our sources have a code for C0-C1 and C1-C2 in one family alone. */
  private static SheetRow upper(FacetPlace place) {
    String levels = "neck and upper back, " + levels(place) + ": one region";
    return switch (place.family()) {
      case INJECTION -> SheetRow.of(SheetTopic.USE, levels, UPPER, JUNCTION, TOP);
      case ULTRASOUND_INJECTION ->
          SheetRow.of(SheetTopic.USE, levels, ULTRASOUND, JUNCTION_DERIVED);
      case DESTRUCTION -> SheetRow.of(SheetTopic.USE, levels, UPPER, JUNCTION);
    };
  }

  private static SheetRow lower(FacetPlace place) {
    return SheetRow.of(
        SheetTopic.USE,
        "low back, " + levels(place) + ": one region; no sacral lateral branches",
        LOWER,
        SACRAL);
  }

  private static String levels(FacetPlace place) {
    List<FacetLevel> levels =
        Arrays.stream(FacetLevel.values())
            .filter(level -> level.region() == place.region())
            .filter(level -> place.family() == CodeFamily.INJECTION || !level.branches().isEmpty())
            .toList();
    return levels.get(0).label() + " to " + levels.get(levels.size() - 1).label();
  }
}
