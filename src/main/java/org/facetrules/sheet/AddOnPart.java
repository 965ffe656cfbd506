package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.AddOnEdits;
import org.facetrules.table.CodeFamily;

/** Which codes an add-on code needs on the same date, and which need this one. */
final class AddOnPart implements SheetPart {
  private static final AddOnEdits TABLE = AddOnEdits.standard();
  private static final Citation BOTH =
      new Citation(
          "NGS-Q", "64492 with 64490 and 64491, 64495 with 64493 and 64494", EvidenceGrade.B);
  private static final Citation BOTH_UNDER_ULTRASOUND =
      new Citation("DERIVED", "from NGS-Q on 64492 and 64495", EvidenceGrade.C);

  @Override
  public List<SheetRow> rows(ProcedureCode code) {
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    FacetPlace.find(code)
        .filter(place -> !place.isFirst())
        .ifPresent(place -> rows.add(needs(code, place)).addAll(JunctionRows.of(place)));
    Set<ProcedureCode> addOns = TABLE.addOns(code);
    if (!addOns.isEmpty()) {
      rows.add(
          SheetRow.of(
              SheetTopic.NEEDED_BY,
              Words.and(addOns) + (addOns.size() == 1 ? " lists" : " list") + " it as a primary",
              TABLE.citation()));
    }
    FacetPlace.find(code).ifPresent(place -> rows.addAll(JunctionRows.after(place)));
    return rows.build();
  }

  private static SheetRow needs(ProcedureCode code, FacetPlace place) {
    String needed = Words.and(place.before()) + " on the same date";
    String listed = "the add-on table lists " + Words.and(TABLE.primaries(code));
    if (place.followsFirst()) {
      return SheetRow.of(SheetTopic.NEEDS, needed + ": " + listed, TABLE.citation());
    }
    return SheetRow.of(
        SheetTopic.NEEDS,
        needed + ": " + listed + ", and a third level without the second is wrong",
        TABLE.citation(),
        place.family() == CodeFamily.INJECTION ? BOTH : BOTH_UNDER_ULTRASOUND);
  }
}
