package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ClaimLine;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CompanionKind;
import org.facetrules.table.CompanionServices;
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
    boolean sure =
        coded.queries().isEmpty()
            && !alignment.leavesACharge()
            && !(adds(edits) && hasOtherProcedure(input));
    return new Fix.Edits(edits, sure ? safety : Fix.Safety.CONFIRM);
  }

  private static boolean adds(List<ClaimEdit> edits) {
    for (ClaimEdit edit : edits) {
      if (edit instanceof ClaimEdit.AddLine) {
        return true;
      }
    }
    return false;
  }

  /**
   * A line of another procedure may be the same work under a wrong code: adding would bill twice.
   */
  private static boolean hasOtherProcedure(RuleInput input) {
    for (BilledLine line : BilledClaim.of(input).lines()) {
      Optional<CompanionKind> kind = CompanionServices.standard().kind(line.code());
      boolean companion = kind.isPresent() && kind.get() != CompanionKind.INJECTION;
      if (!line.isFacet() && !companion && !isDrug(line)) {
        return true;
      }
    }
    return false;
  }

  /** Drugs and supplies have codes that start with a letter. */
  private static boolean isDrug(BilledLine line) {
    return Character.isLetter(line.code().value().charAt(0));
  }

  private static @Nullable ClaimLine sibling(RuleInput input, List<BilledLine> billed) {
    if (!billed.isEmpty()) {
      return billed.get(0).line();
    }
    return input.lines().isEmpty() ? null : input.lines().get(0);
  }
}
