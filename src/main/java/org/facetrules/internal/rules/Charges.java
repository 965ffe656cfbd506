package org.facetrules.internal.rules;

import java.math.BigDecimal;
import java.util.List;
import org.facetrules.rule.ClaimEdit;

/** What becomes of the charges when two lines are made one, or one is made two. */
final class Charges {
  private Charges() {}

  /** The line that stays gets the sum, where every line has a charge. */
  static void sum(BilledLine kept, List<BilledLine> removed, List<ClaimEdit> edits) {
    if (!isSummed(kept, removed)) {
      return;
    }
    BigDecimal sum = kept.line().charge().orElseThrow();
    for (BilledLine line : removed) {
      sum = sum.add(line.line().charge().orElseThrow());
    }
    edits.add(new ClaimEdit.SetCharge(kept.number(), sum));
  }

  /** Whether a charge goes with its line, and the one that stays cannot take it. */
  static boolean isLost(BilledLine kept, List<BilledLine> removed) {
    return charged(removed) > 0 && !isSummed(kept, removed);
  }

  private static boolean isSummed(BilledLine kept, List<BilledLine> removed) {
    return !removed.isEmpty()
        && kept.line().charge().isPresent()
        && charged(removed) == removed.size();
  }

  private static int charged(List<BilledLine> lines) {
    int charged = 0;
    for (BilledLine line : lines) {
      charged += line.line().charge().isPresent() ? 1 : 0;
    }
    return charged;
  }
}
