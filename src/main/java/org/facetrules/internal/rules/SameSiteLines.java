package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.coding.CodedLine;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;

/**
 * Whether a billed line stands for nothing but joints that another family has on the same side: the
 * encounter has such joints, and what the library would bill for it has no line of this code.
 */
final class SameSiteLines {
  private SameSiteLines() {}

  /** The joints that a line shares with a family; none when the encounter keeps them apart. */
  static List<TreatedLevel> sharedBy(
      FacetPosition line, ProcedureCode code, CodeFamily family, RuleInput input) {
    if (input.coded().isEmpty() || isCoded(code, input)) {
      return List.of();
    }
    return DoneSites.of(input).shared(family, line.family(), line.region());
  }

  /** The injection lines of a claim that a destruction at the same joint and side includes. */
  static List<BilledLine> includedInDestruction(RuleInput input) {
    List<BilledLine> included = new ArrayList<>(0);
    if (input.coded().isEmpty() || !hasBoth(input)) {
      return included;
    }
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.position().family().isInjection()
          && !sharedBy(line.position(), line.code(), CodeFamily.DESTRUCTION, input).isEmpty()) {
        included.add(line);
      }
    }
    return included;
  }

  /** Whether a line bills an injection that a destruction includes, wholly or on one side. */
  static boolean billsIncluded(BilledLine line, RuleInput input) {
    return includedInDestruction(input).contains(line) || standsInDifference(line, input);
  }

  private static boolean standsInDifference(BilledLine line, RuleInput input) {
    if (input.coded().isPresent()) {
      for (Difference difference : Comparison.of(input).differences()) {
        if (difference.fault() == Fault.INCLUDED && difference.found().contains(line)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the encounter has both codes of a pair, each at joints of its own. */
  static boolean keepsApart(MetPair pair, RuleInput input) {
    return pair.isAmongFacetCodes()
        && input.coded().isPresent()
        && isCoded(pair.columnOne().code(), input)
        && isCoded(pair.columnTwo().code(), input);
  }

  /** Whether the claim bills destruction and injection. */
  static boolean hasBoth(RuleInput input) {
    boolean destruction = false;
    boolean injection = false;
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.position().family().isInjection()) {
        injection = true;
      } else {
        destruction = true;
      }
    }
    return destruction && injection;
  }

  /** Whether by the lines alone an injection can have been given where nerves were destroyed. */
  static boolean canMeet(List<BilledLine> lines) {
    for (BilledLine one : lines) {
      for (BilledLine other : lines) {
        if (one.position().family() == CodeFamily.DESTRUCTION
            && other.position().family().isInjection()
            && one.position().region() == other.position().region()
            && !areOpposite(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areOpposite(BilledLine one, BilledLine other) {
    return (isOnly(one.isLeft(), one) && isOnly(other.isRight(), other))
        || (isOnly(one.isRight(), one) && isOnly(other.isLeft(), other));
  }

  private static boolean isOnly(boolean side, BilledLine line) {
    return side && line.isLeft() != line.isRight() && !line.isBilateral();
  }

  private static boolean isCoded(ProcedureCode code, RuleInput input) {
    for (CodedLine line : input.coded().orElseThrow().lines()) {
      if (line.line().code().equals(code)) {
        return true;
      }
    }
    return false;
  }
}
