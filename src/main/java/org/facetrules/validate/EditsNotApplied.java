package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.OtherService;
import org.facetrules.policy.PairEdits;
import org.facetrules.policy.UnitEdits;
import org.facetrules.rule.RuleInput;

/**
 * National edits that were not applied, since the payer does not judge by them, where the claim has
 * something that they speak of. A claim that no edit was held against is clean without them.
 */
final class EditsNotApplied {
  private EditsNotApplied() {}

  static List<String> of(RuleInput input) {
    List<String> edits = new ArrayList<>(2);
    if (input.profile().pairEdits() == PairEdits.NOT_APPLIED && hasServiceBesideFacets(input)) {
      edits.add("pair edits");
    }
    if (input.profile().unitLimits() == UnitEdits.NOT_APPLIED && hasSeveralUnits(input)) {
      edits.add("unit limits");
    }
    return ImmutableList.copyOf(edits);
  }

  private static boolean hasServiceBesideFacets(RuleInput input) {
    Set<ProcedureCode> codes = new HashSet<>();
    input.lines().forEach(line -> codes.add(line.code()));
    input
        .encounter()
        .flatMap(Encounter::otherServices)
        .orElse(List.of())
        .forEach((OtherService other) -> codes.add(other.code()));
    long facet = codes.stream().filter(EditsNotApplied::isFacet).count();
    return facet > 0 && facet < codes.size();
  }

  private static boolean hasSeveralUnits(RuleInput input) {
    for (ClaimLine line : input.lines()) {
      if (line.wholeUnits() > 1 && isFacet(line.code())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFacet(ProcedureCode code) {
    return !CoverageGaps.kinds(code).isEmpty();
  }
}
