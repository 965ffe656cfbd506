package org.facetrules.internal.rules;

import java.util.Collection;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.internal.lookup.NumberIndex;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.CodeFamily.Counting;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/**
 * The place of a facet code in its family and region.
 *
 * @param codes the codes of the family in the region
 * @param rank which level the code stands for
 */
record FacetPosition(FamilyCodes codes, Rank rank) {
  private static final NumberIndex<FacetPosition> BY_CODE = byCode();

  /** Which level of a region a code stands for. */
  enum Rank {
    /** The first level or joint. */
    FIRST,
    /** The second level. */
    SECOND,
    /** The third and any additional level, one unit in all. */
    THIRD_AND_ADDITIONAL,
    /** Each joint after the first, a unit each. */
    EACH_FURTHER
  }

  static Optional<FacetPosition> of(ProcedureCode code) {
    return BY_CODE.find(code.number());
  }

  CodeFamily family() {
    return codes.family();
  }

  SpinalRegion region() {
    return codes.region();
  }

  boolean isAddOn() {
    return rank != Rank.FIRST;
  }

  private static NumberIndex<FacetPosition> byCode() {
    Collection<FamilyCodes> families = FacetCodes.standard().all();
    NumberIndex.Builder<FacetPosition> places = NumberIndex.builder(3 * families.size());
    for (FamilyCodes codes : families) {
      places.put(codes.first().number(), new FacetPosition(codes, Rank.FIRST));
      if (codes.family().counting() == Counting.EACH_FURTHER_JOINT) {
        places.put(codes.further().number(), new FacetPosition(codes, Rank.EACH_FURTHER));
      } else {
        places.put(codes.second().number(), new FacetPosition(codes, Rank.SECOND));
        places.put(codes.further().number(), new FacetPosition(codes, Rank.THIRD_AND_ADDITIONAL));
      }
    }
    return places.build();
  }
}
