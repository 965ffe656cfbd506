package org.facetrules.fee;

import java.util.List;
import java.util.OptionalInt;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/** How a line says on which sides the work was done, as far as payment follows from it. */
sealed interface SideForm {
  /** One side, or it does not matter: the units count. */
  record Single(int units, boolean named) implements SideForm {
    /** {@return whether its units can be sides: they are not where the line names its side} */
    boolean canBeSides(Fee.Priced fee) {
      return !named && fee.rules().contains(PaymentRule.BOTH_SIDES_150);
    }
  }

  /** Both sides on one line, each unit one and a half times. */
  record Both(int units, String how) implements SideForm {}

  /** The form is not paid. */
  record NotPaid(String reason, List<Citation> citations) implements SideForm {}

  /** What the form pays is not known. */
  record NotKnown(String reason) implements SideForm {}

  /** {@return the form of a line with so many whole units} */
  static SideForm of(ClaimLine line, int units, Fee.Priced fee, BillingSetting billing) {
    boolean fifty = line.modifiers().contains(Modifier.BILATERAL);
    boolean right = line.modifiers().contains(Modifier.RIGHT);
    boolean left = line.modifiers().contains(Modifier.LEFT);
    if (fifty && (right || left)) {
      return new NotKnown("50 beside RT or LT on one line says two things");
    }
    if (fee.rules().contains(PaymentRule.BOTH_SIDES_TWO_LINES)) {
      return fifty ? notAccepted() : new Single(units, right || left);
    }
    if (fee.rules().contains(PaymentRule.FIRST_ALONE)) {
      return units > 2 && isOnceADay(line, billing)
          ? tooMany(line, units)
          : fifty || (right && left) || units > 1
              ? onceOrMore(line, fee)
              : new Single(1, right || left);
    }
    if (fee.rules().contains(PaymentRule.COMPREHENSIVE)) {
      return new Single(1, right || left);
    }
    if (!fee.rules().contains(PaymentRule.BOTH_SIDES_150)) {
      return fifty
          ? new NotKnown("no source read says what both sides of %s pay".formatted(line.code()))
          : new Single(units, right || left);
    }
    if (fifty || (right && left)) {
      return units > 1 && isOnceADay(line, billing)
          ? tooMany(line, units)
          : new Both(units, fifty ? "50" : "RT and LT");
    }
    if (units == 1 || !isOnceADay(line, billing)) {
      return new Single(units, right || left);
    }
    return units == 2 && !right && !left ? new Both(1, "2 units") : tooMany(line, units);
  }

  /** {@return the form where two units are known to be both sides of one joint} */
  default SideForm ofBothSides(Fee.Priced fee) {
    return this instanceof Single single && fee.rules().contains(PaymentRule.BOTH_SIDES_150)
        ? new Both(single.units() / 2, "2 units for each joint")
        : this;
  }

  private static SideForm notAccepted() {
    return new NotPaid(
        "a surgical center's claim with 50 is denied: both sides are two lines, RT and LT",
        List.of(
            new Citation("PRIO", "50 is denied on ASC facility claims", EvidenceGrade.B),
            new Citation("NGS-Q", "ASC facility: two lines, RT and LT", EvidenceGrade.B)));
  }

  private static SideForm onceOrMore(ClaimLine line, Fee.Priced fee) {
    return new NotKnown(
        "no source read says whether a hospital is paid %s once (%s) or one and a half times (%s)"
            .formatted(
                line.label(),
                Money.cents(fee.amount()).toPlainString(),
                Money.cents(fee.amount().multiply(Procedure.ONE_AND_A_HALF)).toPlainString()));
  }

  private static SideForm tooMany(ClaimLine line, int units) {
    return new NotKnown("%s units of %s: its unit limit is 1 a day".formatted(units, line.code()));
  }

  /** The units of such a code are sides; those of others, such as 64636, are joints. */
  private static boolean isOnceADay(ClaimLine line, BillingSetting billing) {
    return DayLimit.of(line, billing).equals(OptionalInt.of(1));
  }
}
