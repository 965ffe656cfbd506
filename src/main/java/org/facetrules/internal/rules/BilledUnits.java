package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
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
  private final List<BilledLine> lines;

  private BilledUnits(ProcedureCode code, List<BilledLine> lines) {
    this.code = code;
    this.lines = lines;
  }

  static BilledUnits of(ProcedureCode code, List<BilledLine> all) {
    List<BilledLine> lines = new ArrayList<>(2);
    for (BilledLine line : all) {
      if (counts(line) && line.code().equals(code)) {
        lines.add(line);
      }
    }
    return new BilledUnits(code, lines);
  }

  /** Whether units of a line count: whole ones, not of another provider. */
  static boolean counts(BilledLine line) {
    return line.units() > 0 && !line.isByOther();
  }

  /** All units of a code, without making more of its lines. */
  static int sum(ProcedureCode code, List<BilledLine> all) {
    int sum = 0;
    for (BilledLine line : all) {
      sum += counts(line) && line.code().equals(code) ? line.units() : 0;
    }
    return sum;
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
    return sum(code, lines);
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
