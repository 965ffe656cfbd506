package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.BilateralForm;
import org.facetrules.rule.RuleInput;

/**
 * The units of one code on the day, by one provider: of the claim's lines with whole units.
 * Modifier 50 makes no second unit.
 */
final class BilledUnits {
  private final ProcedureCode code;
  private final List<BilledLine> lines = new ArrayList<>(2);

  private BilledUnits(ProcedureCode code) {
    this.code = code;
  }

  /** The codes of the claim in the order of its lines. */
  static List<BilledUnits> of(RuleInput input) {
    List<BilledUnits> all = new ArrayList<>(4);
    for (BilledLine line : BilledClaim.of(input).lines()) {
      boolean others = line.line().performedBy().orElse(Performer.SAME) == Performer.OTHER;
      if (line.units() > 0 && !others) {
        of(line.code(), all).lines.add(line);
      }
    }
    return all;
  }

  /** A claim has few codes: looking through them is cheaper than a map. */
  private static BilledUnits of(ProcedureCode code, List<BilledUnits> all) {
    for (BilledUnits units : all) {
      if (units.code.equals(code)) {
        return units;
      }
    }
    BilledUnits units = new BilledUnits(code);
    all.add(units);
    return units;
  }

  ProcedureCode code() {
    return code;
  }

  List<BilledLine> lines() {
    return lines;
  }

  boolean isFacet() {
    return lines.get(0).isFacet();
  }

  int sum() {
    int sum = 0;
    for (BilledLine line : lines) {
      sum += line.units();
    }
    return sum;
  }

  int most() {
    int most = 0;
    for (BilledLine line : lines) {
      most = Math.max(most, line.units());
    }
    return most;
  }

  /** Of lines that name one side, those of the other side are the same units once more. */
  int sumWithSidesAsOne() {
    int left = 0;
    int right = 0;
    int rest = 0;
    for (BilledLine line : lines) {
      if (line.isLeft() && !line.isRight()) {
        left += line.units();
      } else if (line.isRight() && !line.isLeft()) {
        right += line.units();
      } else {
        rest += line.units();
      }
    }
    return rest + Math.max(left, right);
  }

  /** Whether the payer wants both sides as an RT line and an LT line of a surgical center. */
  static boolean inTwoLines(RuleInput input) {
    return input.setting() == BillingSetting.ASC_FACILITY
        && input.profile().bilateral(input.setting(), input.dateOfService()).form()
            == BilateralForm.RIGHT_LINE_THEN_LEFT_LINE;
  }

  List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>(lines.size());
    lines.forEach(line -> numbers.add(line.number()));
    return numbers;
  }

  String labels() {
    return String.join(", ", lines.stream().map(BilledLine::label).sorted().toList());
  }
}
