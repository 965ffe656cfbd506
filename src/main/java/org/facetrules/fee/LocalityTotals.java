package org.facetrules.fee;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** Sums of lines as planned, and as they would be in each locality. */
final class LocalityTotals {
  private BigDecimal expected = Money.NOTHING;
  private BigDecimal atRisk = Money.NOTHING;
  private BigDecimal[] byLocality = new BigDecimal[0];
  private int lines;
  private int notKnown;

  /**
   * A line with its amount in each locality of the plan, in one order; nothing where it is not
   * known.
   */
  record Line(BigDecimal expected, BigDecimal atRisk, List<BigDecimal> byLocality, int notKnown) {}

  void add(Line line) {
    expected = expected.add(line.expected());
    atRisk = atRisk.add(line.atRisk());
    if (byLocality.length == 0) {
      byLocality = Collections.nCopies(line.byLocality().size(), Money.NOTHING).toArray(byLocality);
    }
    for (int i = 0; i < byLocality.length; i++) {
      byLocality[i] = byLocality[i].add(line.byLocality().get(i));
    }
    lines++;
    notKnown += line.notKnown();
  }

  ForecastAmount amount() {
    BigDecimal lowest = expected;
    BigDecimal highest = expected;
    for (int i = 0; i < byLocality.length; i++) {
      lowest = i == 0 ? byLocality[i] : lowest.min(byLocality[i]);
      highest = i == 0 ? byLocality[i] : highest.max(byLocality[i]);
    }
    return new ForecastAmount(expected, atRisk, lowest, highest, lines, notKnown);
  }
}
