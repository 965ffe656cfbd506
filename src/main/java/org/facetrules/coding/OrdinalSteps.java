package org.facetrules.coding;

import com.google.common.collect.Maps;
import org.facetrules.internal.lookup.NumberIndex;
import org.facetrules.table.CodeFamily.Counting;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/**
 * The reasons that name the order of a level in its region: first, second, third and additional.
 *
 * @param first the reason of the first-level line
 * @param second the reason of the second-level line; for destruction of every further joint
 * @param further the reason of the third-level line; for destruction of every further joint
 */
record OrdinalSteps(CodingStep first, CodingStep second, CodingStep further) {
  /** By the first code, which no other family or region has. */
  private static final NumberIndex<OrdinalSteps> ALL =
      NumberIndex.of(
          Maps.toMap(FacetCodes.standard().all(), OrdinalSteps::build),
          codes -> codes.first().number());

  static OrdinalSteps of(FamilyCodes codes) {
    OrdinalSteps steps = ALL.get(codes.first().number());
    return steps == null ? build(codes) : steps;
  }

  private static OrdinalSteps build(FamilyCodes codes) {
    String region = codes.region().label();
    if (codes.family().counting() == Counting.EACH_FURTHER_JOINT) {
      CodingStep further = step(codes, "each further " + region + " joint counts");
      return new OrdinalSteps(step(codes, "first " + region + " joint"), further, further);
    }
    return new OrdinalSteps(
        step(codes, "first " + region + " level"),
        step(codes, "second " + region + " level"),
        step(codes, "third and additional " + region + " levels: once, however many"));
  }

  private static CodingStep step(FamilyCodes codes, String text) {
    return new CodingStep(text, codes.citation());
  }
}
