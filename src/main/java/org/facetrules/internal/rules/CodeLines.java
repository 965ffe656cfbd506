package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.OtherService;
import org.facetrules.policy.BilateralForm;
import org.facetrules.rule.RuleInput;

/** The lines of one code on a claim. */
final class CodeLines {
  private CodeLines() {}

  /** How the payer wants both sides of a level. */
  static BilateralForm form(RuleInput input) {
    return input.profile().bilateral(input.setting(), input.dateOfService()).form();
  }

  /** Whether no line before has the code. */
  static boolean isFirstOfCode(List<BilledLine> lines, int index) {
    for (int i = 0; i < index; i++) {
      if (lines.get(i).code().equals(lines.get(index).code())) {
        return false;
      }
    }
    return true;
  }

  /**
   * The facet lines of the billing provider on the day: those of the claim, then those surely
   * billed on other claims, which have no number.
   */
  static List<BilledLine> ofTheDay(RuleInput input) {
    return withOthers(input, false);
  }

  /** The same with what can be the billing provider's, where nobody says whose it is. */
  static List<BilledLine> ofTheDayAtMost(RuleInput input) {
    return withOthers(input, true);
  }

  private static List<BilledLine> withOthers(RuleInput input, boolean orNotKnown) {
    List<BilledLine> claim = ofBillingProvider(BilledClaim.of(input).facetLines());
    List<OtherService> others = SameProvider.otherServices(input);
    if (others.isEmpty()) {
      return claim;
    }
    List<BilledLine> all = new ArrayList<>(claim);
    for (OtherService other : others) {
      boolean ours = other.performedBy().map(Performer.SAME::equals).orElse(orNotKnown);
      BilledLine line = BilledLine.elsewhere(other);
      if (ours && line.isFacet() && isOfBillingProvider(line)) {
        all.add(line);
      }
    }
    return all;
  }

  /** Of lines that have the code. */
  static BilledLine firstOf(List<BilledLine> lines, ProcedureCode code) {
    for (BilledLine line : lines) {
      if (line.code().equals(code)) {
        return line;
      }
    }
    throw new IllegalArgumentException("no line with " + code);
  }

  /** The last of some lines that stands on the claim. */
  static BilledLine lastOnClaim(List<BilledLine> lines) {
    BilledLine last = lines.get(0);
    for (BilledLine line : lines) {
      last = line.isOnClaim() ? line : last;
    }
    return last;
  }

  /** Without the lines of another provider and of an assistant, who has a line of the same code. */
  static List<BilledLine> ofBillingProvider(List<BilledLine> lines) {
    boolean all = true;
    for (BilledLine line : lines) {
      all &= isOfBillingProvider(line);
    }
    return all ? lines : lines.stream().filter(CodeLines::isOfBillingProvider).toList();
  }

  private static boolean isOfBillingProvider(BilledLine line) {
    return !line.isByOther() && !line.hasAny(ModifierMarks.ASSISTANT);
  }

  static int count(List<BilledLine> lines, ProcedureCode code) {
    int count = 0;
    for (BilledLine line : lines) {
      count += line.code().equals(code) ? 1 : 0;
    }
    return count;
  }

  static List<BilledLine> ofCode(List<BilledLine> lines, ProcedureCode code) {
    List<BilledLine> found = new ArrayList<>(2);
    for (BilledLine line : lines) {
      if (line.code().equals(code)) {
        found.add(line);
      }
    }
    return found;
  }

  /** Whether the code stands on two lines of one unit, one RT and one LT. */
  static boolean isRightAndLeft(List<BilledLine> lines, ProcedureCode code) {
    int right = 0;
    int left = 0;
    int all = 0;
    for (BilledLine line : lines) {
      if (line.code().equals(code)) {
        all++;
        boolean single = line.units() <= 1 && !line.isBilateral();
        right += single && line.isRight() && !line.isLeft() ? 1 : 0;
        left += single && line.isLeft() && !line.isRight() ? 1 : 0;
      }
    }
    return all == 2 && right == 1 && left == 1;
  }

  /** In an order of their own, so that the order on the claim changes no sentence. */
  static String text(List<BilledLine> lines) {
    return String.join(", ", lines.stream().map(BilledLine::label).sorted().toList());
  }

  /**
   * By what stands on the lines, so that the order in which they were given says nothing; of two
   * that become one, the one with a charge stays.
   */
  static List<BilledLine> byLabel(List<BilledLine> lines) {
    if (areSorted(lines)) {
      return lines;
    }
    List<BilledLine> sorted = new ArrayList<>(lines);
    sorted.sort(CodeLines::compareLabels);
    return sorted;
  }

  private static boolean areSorted(List<BilledLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (compareLabels(lines.get(i - 1), lines.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  private static int compareLabels(BilledLine one, BilledLine other) {
    int charge = Boolean.compare(one.line().charge().isEmpty(), other.line().charge().isEmpty());
    if (charge != 0) {
      return charge;
    }
    // A label begins with the code; most lines differ in it.
    int code = one.code().compareTo(other.code());
    return code == 0 ? one.label().compareTo(other.label()) : code;
  }

  static String codes(List<ProcedureCode> codes) {
    return String.join(" or ", codes.stream().map(ProcedureCode::value).toList());
  }
}
