package org.facetrules.internal.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.internal.rules.FacetPosition.Rank;
import org.facetrules.rule.RuleInput;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;

/**
 * Both sides of a level as one line of two units without a side. Surgical centers may bill them so,
 * where the payer otherwise wants an RT and an LT line. Ultrasound codes are not among those that
 * the source was read for.
 */
final class UnitsForSides {
  static final Citation CITATION =
      new Citation(
          "PRIO",
          "surgical centers: two lines of one unit, or one line with 2 units",
          EvidenceGrade.B);

  private UnitsForSides() {}

  /** Whether a line can say both sides of one level so, and the encounter, if known, agrees. */
  static boolean are(RuleInput input, BilledLine line) {
    if (!BilledUnits.inTwoLines(input) || !isOfOneLevel(line)) {
      return false;
    }
    return input.coded().isEmpty()
        ? CodeLines.count(BilledClaim.of(input).facetLines(), line.code()) == 1
        : Comparison.tells(input, Fault.UNITS_FOR_SIDES, line);
  }

  private static boolean isOfOneLevel(BilledLine line) {
    return line.isFacet()
        && line.position().rank() != Rank.EACH_FURTHER
        && line.position().family() != CodeFamily.ULTRASOUND_INJECTION
        && line.saysNoSide()
        && line.units() == 2;
  }

  /**
   * The lines as RT and LT lines; the same list where none is in this form. Units of a destruction
   * add-on are halved beside a first level in this form: alone they are joints.
   */
  static List<BilledLine> asTwoLines(RuleInput input, List<BilledLine> lines) {
    if (!BilledUnits.inTwoLines(input) || lines.stream().noneMatch(UnitsForSides::isOfOneLevel)) {
      return lines;
    }
    List<BilledLine> two = new ArrayList<>(2 * lines.size());
    for (BilledLine line : lines) {
      boolean further = line.position().rank() == Rank.EACH_FURTHER;
      if (isOfOneLevel(line) || (further && line.saysNoSide() && line.units() % 2 == 0)) {
        two.add(half(line, Modifier.RIGHT));
        two.add(half(line, Modifier.LEFT));
      } else {
        two.add(line);
      }
    }
    return two;
  }

  private static BilledLine half(BilledLine line, Modifier side) {
    return new BilledLine(
        line.number(),
        ClaimLine.builder()
            .code(line.code())
            .addModifier(side)
            .units(BigDecimal.valueOf(Math.max(1, line.units() / 2)))
            .build());
  }
}
