package org.facetrules.internal.rules;

import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.policy.JunctionConvention;
import org.facetrules.policy.JunctionForm;
import org.facetrules.rule.RuleInput;
import org.facetrules.source.Timeline;
import org.facetrules.table.CodeFamily;

/** Lines of a claim alone that may be T12-L1 with L1-L2, one lumbar session. */
final class PairOnClaim {
  private PairOnClaim() {}

  /**
   * Whether the lines are the cervical/thoracic first-level code and the lumbar add-on code alone,
   * or those of destruction, where the payer counts the pair as one lumbar session.
   */
  static boolean mayBeThePair(RuleInput input) {
    return !DaySessions.of(input).areDone()
        && (mayBe(input, CodeFamily.INJECTION, input.profile().junctionConventions())
            || mayBe(
                input, CodeFamily.DESTRUCTION, input.profile().destructionJunctionConventions()));
  }

  private static boolean mayBe(
      RuleInput input, CodeFamily family, Timeline<JunctionConvention> conventions) {
    Optional<JunctionConvention> convention = conventions.at(input.dateOfService());
    if (convention.isEmpty() || convention.get().form() != JunctionForm.ONE_LUMBAR_SESSION) {
      return false;
    }
    boolean first = false;
    boolean further = false;
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      FacetPosition position = line.position();
      boolean lumbar = position.region() == SpinalRegion.LUMBAR;
      if (position.family() != family || !(lumbar ? isSecond(position) : !position.isAddOn())) {
        return false;
      }
      first |= !lumbar;
      further |= lumbar;
    }
    return first && further;
  }

  private static boolean isSecond(FacetPosition position) {
    return position.rank() == FacetPosition.Rank.SECOND
        || position.rank() == FacetPosition.Rank.EACH_FURTHER;
  }
}
