package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.claim.Modifier;

/** The sides of levels that lines count: two for each unit with 50, else one for each unit. */
final class Sides {
  private Sides() {}

  static int ofLines(List<BilledLine> lines) {
    int sum = 0;
    for (BilledLine line : lines) {
      sum += Math.max(1, line.units()) * (line.isBilateral() ? 2 : 1);
    }
    return sum;
  }

  static int ofExpected(List<ExpectedLine> lines) {
    int sum = 0;
    for (ExpectedLine line : lines) {
      sum += line.units() * (line.modifiers().contains(Modifier.BILATERAL) ? 2 : 1);
    }
    return sum;
  }
}
