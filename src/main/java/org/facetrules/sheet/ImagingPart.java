package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.AddOnEdits;
import org.facetrules.table.CompanionPair;
import org.facetrules.table.CompanionPairs;
import org.facetrules.table.LookAlikes;

/** Which imaging is part of the code, so that it is not billed beside it. */
final class ImagingPart implements SheetPart.OfFacetCodes {
  private static final Citation INJECTION =
      new Citation("A57787", "fluoroscopy or CT is part of the code", EvidenceGrade.A);
  private static final Citation DESTRUCTION =
      new Citation("JMP12", "imaging is part of the code", EvidenceGrade.B);
  private static final Citation ULTRASOUND =
      new Citation("CRED", "0213T-0218T name ultrasound", EvidenceGrade.A);

  @Override
  public List<SheetRow> rows(ProcedureCode code, FacetPlace place) {
    List<ProcedureCode> imaging =
        CompanionPairs.standard().of(code).stream()
            .filter(pair -> pair.columnOne().equals(code))
            .map(CompanionPair::columnTwo)
            .filter(ImagingPart::isImaging)
            .sorted()
            .toList();
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    rows.add(
        SheetRow.of(
            SheetTopic.IMAGING,
            "included: " + Words.and(imaging) + " are not billed beside it",
            PairCitations.of(CompanionPairs.standard().edition()),
            ofFamily(place)));
    List<ProcedureCode> addOns = imaging.stream().filter(AddOnEdits.standard()::isAddOn).toList();
    rows.add(
        SheetRow.of(
            SheetTopic.IMAGING,
            Words.and(addOns) + " are add-on codes, and this code is not among their primaries",
            AddOnEdits.standard().citation()));
    return rows.build();
  }

  /** {@return whether a code met beside facet codes is imaging; the others are look-alikes} */
  static boolean isImaging(ProcedureCode code) {
    return LookAlikes.standard().find(code).isEmpty() && FacetPlace.find(code).isEmpty();
  }

  private static Citation ofFamily(FacetPlace place) {
    return switch (place.family()) {
      case INJECTION -> INJECTION;
      case DESTRUCTION -> DESTRUCTION;
      case ULTRASOUND_INJECTION -> ULTRASOUND;
    };
  }
}
