package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.claim.ClaimLine;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleInput;
import org.jspecify.annotations.Nullable;

/** The one fix of a claim that differs from its encounter, the same for every rule that speaks. */
final class WholeFix {
  private static final Fix BILL_WHAT_WAS_CODED =
      new Fix.Advise("bill the lines that were coded for the encounter");

  private WholeFix() {}

  /**
   * The fix.
   *
   * @param billed the facet lines, from which a new line takes what it does not know
   * @param safety whether every line that is changed is surely a facet line
   */
  static Fix of(
      RuleInput input,
      CodedEncounter coded,
      Alignment alignment,
      List<BilledLine> billed,
      Fix.Safety safety) {
    boolean wanted = input.profile().diagnosticLinesCarryKx().at(input.dateOfService()).isPresent();
    List<ClaimEdit> edits =
        alignment.edits(
            sibling(input, billed), wanted ? Alignment.KxWish.WANTED : Alignment.KxWish.NOT_WANTED);
    if (edits.isEmpty()) {
      return BILL_WHAT_WAS_CODED;
    }
    return new Fix.Edits(edits, coded.queries().isEmpty() ? safety : Fix.Safety.CONFIRM);
  }

  private static @Nullable ClaimLine sibling(RuleInput input, List<BilledLine> billed) {
    if (!billed.isEmpty()) {
      return billed.get(0).line();
    }
    return input.lines().isEmpty() ? null : input.lines().get(0);
  }
}
