package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily.Counting;

/** What one unit counts: joints, never nerves or sides. */
final class CountPart implements SheetPart.OfFacetCodes {
  private static final Citation PALMETTO =
      new Citation("A58350", "a level is a joint, whatever was treated at it", EvidenceGrade.A);
  private static final Citation FIRST_COAST =
      new Citation("A57787", "both sides of one level are one level", EvidenceGrade.A);
  private static final Citation ONCE =
      new Citation("NGS-Q", "third and additional levels once per day", EvidenceGrade.B);
  private static final Citation THREE_CODES =
      new Citation("BECK10", "never more than three codes per region", EvidenceGrade.B);

  @Override
  public List<SheetRow> rows(ProcedureCode code, FacetPlace place) {
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    rows.add(
        SheetRow.of(
            SheetTopic.COUNTS,
            "joints: nerves, needles and sides never add a level",
            PALMETTO,
            FIRST_COAST));
    if (place.rank() == LevelRank.FURTHER) {
      rows.add(further(place));
    }
    return rows.build();
  }

  private static SheetRow further(FacetPlace place) {
    return place.family().counting() == Counting.EACH_FURTHER_JOINT
        ? SheetRow.of(
            SheetTopic.COUNTS,
            "one unit for each further joint of the region",
            place.codes().citation())
        : SheetRow.of(
            SheetTopic.COUNTS,
            "one unit a day for all further levels of the region together",
            ONCE,
            THREE_CODES);
  }
}
