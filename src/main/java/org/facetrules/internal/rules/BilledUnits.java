package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The units of a code on the claim and on other claims of the day. */
  static BilledUnits of(ProcedureCode code, RuleInput input) {
    BilledUnits units = new BilledUnits(code);
    for (BilledLine line : BilledClaim.of(input).lines()) {
      if (counts(line) && line.code().equals(code)) {
        units.lines.add(line);
      }
    }
    List<OtherService> others = SameProvider.otherServices(input);
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).code().equals(code)) {
        units.add(i, others.get(i));
      }
    }
    return units;
  }

  /** Whether units of a line count: whole ones, not of another provider. */
  static boolean counts(BilledLine line) {
    return line.units() > 0 && !line.isByOther();
  }

  /** All units that may count of a code, without making more of its lines. */
  static int atMost(ProcedureCode code, RuleInput input) {
    int sum = 0;
    List<BilledLine> lines = BilledClaim.of(input).lines();
    for (int i = 0; i < lines.size(); i++) {
      BilledLine line = lines.get(i);
      sum += counts(line) && line.code().equals(code) ? line.units() : 0;
    }
    List<OtherService> services = SameProvider.otherServices(input);
    for (int i = 0; i < services.size(); i++) {
      OtherService service = services.get(i);
      sum += service.code().equals(code) && !isByOther(service) ? service.units() : 0;
    }
    return sum;
  }

  private static boolean isByOther(OtherService service) {
    Optional<Performer> performer = service.performedBy();
    return performer.isPresent() && performer.get() == Performer.OTHER;
  }

  private void add(int index, OtherService other) {
    if (other.performedBy().isEmpty()) {
      open.add(BilledLine.elsewhere(other));
      performersMissing.add(DayService.of(index, other).performerOf());
    } else if (other.performedBy().get() == Performer.SAME) {
      elsewhere.add(BilledLine.elsewhere(other));
    }
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
