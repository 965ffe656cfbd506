package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.OtherService;
import org.facetrules.policy.BilateralForm;
import org.facetrules.rule.RuleInput;

/**
 * The units of one code on the day, by one provider: of the claim's lines with whole units, and of
 * services on other claims. Modifier 50 makes no second unit.
 */
final class BilledUnits {
  private final ProcedureCode code;
  private final List<BilledLine> lines = new ArrayList<>(2);
  private final List<BilledLine> elsewhere = new ArrayList<>(0);
  private final List<BilledLine> open = new ArrayList<>(0);
  private final List<String> performersMissing = new ArrayList<>(0);

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
    addOthers(all, SameProvider.otherServices(input));
    return all;
  }

  /** Of codes that stand on the claim: services on other claims count where they are ours. */
  private static void addOthers(List<BilledUnits> all, List<OtherService> others) {
    for (int i = 0; i < others.size(); i++) {
      OtherService other = others.get(i);
      for (BilledUnits units : all) {
        if (units.code.equals(other.code())) {
          units.add(i, other);
        }
      }
    }
  }

  private void add(int index, OtherService other) {
    if (other.performedBy().isEmpty()) {
      open.add(BilledLine.elsewhere(other));
      performersMissing.add(DayService.of(index, other).performerOf());
    } else if (other.performedBy().get() == Performer.SAME) {
      elsewhere.add(BilledLine.elsewhere(other));
    }
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

  /** The lines of the claim. */
  List<BilledLine> lines() {
    return lines;
  }

  /** The units that the same provider bills on other claims. */
  int sumElsewhere() {
    return sum(elsewhere);
  }

  /** Whose services on other claims are not known. */
  List<String> performersMissing() {
    return performersMissing;
  }

  /** The same units, with those of which nobody says whose they are. */
  BilledUnits atMost() {
    BilledUnits most = new BilledUnits(code);
    most.lines.addAll(lines);
    most.elsewhere.addAll(elsewhere);
    most.elsewhere.addAll(open);
    return most;
  }

  boolean isFacet() {
    return lines.get(0).isFacet();
  }

  /** Of the day, on whatever claim. */
  int sum() {
    return sum(lines) + sumElsewhere();
  }

  private static int sum(List<BilledLine> lines) {
    int sum = 0;
    for (BilledLine line : lines) {
      sum += line.units();
    }
    return sum;
  }

  /** The most on a line of the claim. */
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
    for (BilledLine line : all()) {
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
    return CodeLines.text(all());
  }

  private List<BilledLine> all() {
    if (elsewhere.isEmpty()) {
      return lines;
    }
    List<BilledLine> all = new ArrayList<>(lines);
    all.addAll(elsewhere);
    return all;
  }
}
