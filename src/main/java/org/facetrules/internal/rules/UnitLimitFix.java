package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Modifier;
import org.facetrules.policy.BilateralForm;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.Adjudication;
import org.facetrules.table.UnitLimitAnswer;

/** What mends units above a limit; where they say both sides, the same as FR-303 offers. */
final class UnitLimitFix {
  private UnitLimitFix() {}

  static Fix of(BilledUnits units, UnitLimitAnswer.Limit limit, RuleInput input) {
    boolean never = limit.adjudication() == Adjudication.DATE_NOT_APPEALABLE;
    if (!never && ExcessUnits.isDone(units, input)) {
      return new Fix.Advise("send the record and appeal what is denied above the limit");
    }
    return units.isFacet() && units.sumElsewhere() == 0
        ? Comparison.fixOr(input, () -> inTheForm(units, limit, input))
        : cut(units, limit);
  }

  /** Of facet codes: in the payer's form where the units can be those of another; else fewer. */
  private static Fix inTheForm(BilledUnits units, UnitLimitAnswer.Limit limit, RuleInput input) {
    if (wantsModifier50(input)) {
      BilledLine first = units.lines().get(0);
      if (isTwice(units, limit)) {
        List<ClaimEdit> edits =
            List.of(
                new ClaimEdit.SetModifiers(first.number(), with50(first)),
                new ClaimEdit.SetUnits(first.number(), limit.units()));
        return firstLevelIsBilateral(first, input) ? Fix.safe(edits) : Fix.toConfirm(edits);
      }
      if (isRightAndLeft(units, limit)) {
        List<BilledLine> second = List.of(units.lines().get(1));
        List<ClaimEdit> edits = new ArrayList<>();
        edits.add(new ClaimEdit.RemoveLine(second.get(0).number()));
        edits.add(new ClaimEdit.SetModifiers(first.number(), with50(first)));
        Charges.sum(first, second, edits);
        // The sides of a third-level code can be those of different joints.
        boolean oneJoint = first.position().rank() != FacetPosition.Rank.THIRD_AND_ADDITIONAL;
        return oneJoint && !Charges.isLost(first, second) ? Fix.safe(edits) : Fix.toConfirm(edits);
      }
    }
    return cut(units, limit);
  }

  private static boolean wantsModifier50(RuleInput input) {
    return input.profile().bilateral(input.setting(), input.dateOfService()).form()
        == BilateralForm.MODIFIER_50_ON_EVERY_LINE;
  }

  /** Two units of an add-on code can be a slip where the first level is on one side. */
  private static boolean firstLevelIsBilateral(BilledLine addOn, RuleInput input) {
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.isBilateral() && line.code().equals(addOn.position().codes().first())) {
        return true;
      }
    }
    return false;
  }

  /** The form of the code set: a bilateral add-on code twice, without 50. */
  private static boolean isTwice(BilledUnits units, UnitLimitAnswer.Limit limit) {
    BilledLine line = units.lines().get(0);
    return units.lines().size() == 1
        && line.saysNoSide()
        && line.position().isAddOn()
        && line.position().rank() != FacetPosition.Rank.EACH_FURTHER
        && units.sum() == 2 * limit.units();
  }

  private static boolean isRightAndLeft(BilledUnits units, UnitLimitAnswer.Limit limit) {
    return units.lines().size() == 2
        && units.lines().get(0).position().rank() != FacetPosition.Rank.EACH_FURTHER
        && units.most() <= limit.units()
        && units.lines().get(0).units() == units.lines().get(1).units()
        && units.sumWithSidesAsOne() == units.most()
        && !units.lines().get(0).isBilateral()
        && !units.lines().get(1).isBilateral();
  }

  private static List<Modifier> with50(BilledLine line) {
    List<Modifier> modifiers = new ArrayList<>();
    modifiers.add(Modifier.BILATERAL);
    for (Modifier modifier : line.line().modifiers()) {
      if (!modifier.equals(Modifier.LEFT) && !modifier.equals(Modifier.RIGHT)) {
        modifiers.add(modifier);
      }
    }
    return modifiers;
  }

  /** From the first line on as many units as the limit leaves; then no line. */
  private static Fix cut(BilledUnits units, UnitLimitAnswer.Limit limit) {
    if (limit.adjudication() == Adjudication.DATE && !units.isFacet()) {
      return new Fix.Advise(
          "bill what the record says was given; units above "
              + limit.units()
              + " are paid on appeal with it");
    }
    List<ClaimEdit> edits = new ArrayList<>();
    boolean byLine = limit.adjudication() == Adjudication.LINE;
    int left = byLine ? limit.units() : Math.max(0, limit.units() - units.sumElsewhere());
    for (BilledLine line : units.lines()) {
      if (left == 0) {
        edits.add(new ClaimEdit.RemoveLine(line.number()));
      } else if (line.units() > left) {
        edits.add(new ClaimEdit.SetUnits(line.number(), left));
      }
      left = byLine ? left : Math.max(0, left - line.units());
    }
    return edits.isEmpty()
        ? new Fix.Advise("bill at most " + limit.units() + " units of " + units.code())
        : Fix.toConfirm(edits);
  }
}
