package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleInput;

/** Makes an RT line and an LT line of a line with 50. The LT line is added without a charge. */
final class TwoLines {
  private static final Fix ADVICE =
      new Fix.Advise("bill an RT line and an LT line for each level treated on both sides");

  private TwoLines() {}

  /** The coder's lines where they are known; else of the line alone, if no other has the code. */
  static Fix fix(RuleInput input, BilledLine line) {
    return CodedLines.fixOr(input, () -> ofTheLineAlone(input, line));
  }

  private static Fix ofTheLineAlone(RuleInput input, BilledLine line) {
    if (isElsewhere(input, line) || (input.coded().isPresent() && !isCodedSo(input, line))) {
      return ADVICE;
    }
    List<ClaimEdit> edits =
        List.of(
            new ClaimEdit.SetModifiers(line.number(), oneSide(line, Modifier.RIGHT)),
            new ClaimEdit.AddLine(left(line)));
    // How a charge is divided is for whoever set it.
    return line.line().charge().isEmpty() ? Fix.safe(edits) : Fix.toConfirm(edits);
  }

  private static boolean isElsewhere(RuleInput input, BilledLine line) {
    for (BilledLine other : BilledClaim.of(input).lines()) {
      if (other.number() != line.number() && other.code().equals(line.code())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCodedSo(RuleInput input, BilledLine line) {
    int right = 0;
    int left = 0;
    for (ServiceLine expected : input.coded().map(CodedEncounter::serviceLines).orElse(List.of())) {
      if (expected.code().equals(line.code()) && expected.units() == line.units()) {
        right += expected.modifiers().contains(Modifier.RIGHT) ? 1 : 0;
        left += expected.modifiers().contains(Modifier.LEFT) ? 1 : 0;
      }
    }
    return right == 1 && left == 1;
  }

  private static ClaimLine left(BilledLine line) {
    ClaimLine right = line.line();
    return ClaimLine.builder()
        .code(right.code())
        .addAllModifiers(oneSide(line, Modifier.LEFT))
        .units(right.units())
        .diagnoses(right.diagnoses())
        .description(right.description())
        .performedBy(right.performedBy())
        .placeOfService(right.placeOfService())
        .build();
  }

  private static List<Modifier> oneSide(BilledLine line, Modifier side) {
    return ModifierOrder.with(side, LineModifierEdits.without(line, Modifier.BILATERAL::equals));
  }
}
