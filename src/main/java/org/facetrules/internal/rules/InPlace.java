package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;

/** What lines of a family that was not done stand for among those of one that was. */
final class InPlace {
  private InPlace() {}

  /**
   * The expected lines in whose place some lines of another family are billed; none where the lines
   * of the family done bill as many sides as were treated, whatever their codes.
   */
  static List<ExpectedLine> of(
      List<BilledLine> wrong, List<BilledLine> own, List<ExpectedLine> expected) {
    if (Sides.ofLines(own) >= Sides.ofExpected(expected)) {
      return List.of();
    }
    List<BilledLine> lines = new ArrayList<>(own);
    lines.addAll(wrong);
    List<ExpectedLine> meant = Alignment.of(lines, List.of(), expected).standIn(wrong);
    // More lines than expected, or a line with too few units: all that is not billed as it is.
    return meant.isEmpty() ? notBilled(own, expected) : meant;
  }

  private static List<ExpectedLine> notBilled(List<BilledLine> own, List<ExpectedLine> expected) {
    List<ExpectedLine> rest = new ArrayList<>();
    for (ExpectedLine line : expected) {
      if (own.stream().noneMatch(line::sameCodeUnitsAndSide)) {
        rest.add(line);
      }
    }
    return rest;
  }
}
