package org.facetrules.sheet;

import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/** The place of a code among the facet codes. */
record FacetPlace(FamilyCodes codes, LevelRank rank) {
  static Optional<FacetPlace> find(ProcedureCode code) {
    for (FamilyCodes codes : FacetCodes.standard().all()) {
      // Destruction has one add-on code for the second and each further joint.
      if (codes.further().equals(code)) {
        return Optional.of(new FacetPlace(codes, LevelRank.FURTHER));
      }
      if (codes.first().equals(code)) {
        return Optional.of(new FacetPlace(codes, LevelRank.FIRST));
      }
      if (codes.second().equals(code)) {
        return Optional.of(new FacetPlace(codes, LevelRank.SECOND));
      }
    }
    return Optional.empty();
  }

  CodeFamily family() {
    return codes.family();
  }

  SpinalRegion region() {
    return codes.region();
  }

  boolean isFirst() {
    return rank == LevelRank.FIRST;
  }

  String rankWords() {
    return rank.words(family().counting());
  }

  /** {@return the codes of the family that stand before this one} */
  List<ProcedureCode> before() {
    return switch (rank) {
      case FIRST -> List.of();
      case SECOND -> List.of(codes.first());
      case FURTHER ->
          codes.second().equals(codes.further())
              ? List.of(codes.first())
              : List.of(codes.first(), codes.second());
    };
  }

  /** {@return whether this is the add-on code of the level or joint right after the first} */
  boolean followsFirst() {
    return before().equals(List.of(codes.first()));
  }

  /** {@return the first-level code of the same family in another region} */
  ProcedureCode firstOf(SpinalRegion region) {
    return FacetCodes.standard().of(family(), region).first();
  }
}
