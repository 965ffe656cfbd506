package org.facetrules.reading;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.internal.lookup.NumberIndex;
import org.facetrules.table.CodeFamily.Counting;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/**
 * The place of a facet code in its family and region.
 *
 * @param codes the codes of the family in the region
 * @param position which level the code stands for
 */
record FacetSlot(FamilyCodes codes, Position position) {
  private static final NumberIndex<FacetSlot> BY_CODE =
      NumberIndex.of(byCode(), ProcedureCode::number);

  /** Which level of a region a code stands for. */
  enum Position {
    /** The first level or joint. */
    FIRST,
    /** The second level. */
    SECOND,
    /** The third and any additional level, one unit in all. */
    THIRD_AND_ADDITIONAL,
    /** Each joint after the first, a unit each. */
    EACH_FURTHER
  }

  static Optional<FacetSlot> of(ProcedureCode code) {
    return BY_CODE.find(code.number());
  }

  private static ImmutableMap<ProcedureCode, FacetSlot> byCode() {
    ImmutableMap.Builder<ProcedureCode, FacetSlot> slots = ImmutableMap.builder();
    for (FamilyCodes codes : FacetCodes.standard().all()) {
      slots.put(codes.first(), new FacetSlot(codes, Position.FIRST));
      if (codes.family().counting() == Counting.EACH_FURTHER_JOINT) {
        slots.put(codes.further(), new FacetSlot(codes, Position.EACH_FURTHER));
      } else {
        slots.put(codes.second(), new FacetSlot(codes, Position.SECOND));
        slots.put(codes.further(), new FacetSlot(codes, Position.THIRD_AND_ADDITIONAL));
      }
    }
    return slots.buildOrThrow();
  }
}
