package org.facetrules.fee;

import java.math.BigDecimal;
import java.util.Arrays;
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
    addByLocality(line.byLocality());
    lines++;
    notKnown += line.notKnown();
  }

  void add(LocalityTotals part) {
    expected = expected.add(part.expected);
    atRisk = atRisk.add(part.atRisk);
    addByLocality(Arrays.asList(part.byLocality));
    lines += part.lines;
    notKnown += part.notKnown;
  }

  private void addByLocality(List<BigDecimal> amounts) {
    if (byLocality.length == 0) {
      byLocality = amounts.toArray(byLocality);
      return;
    }
    for (int i = 0; i < byLocality.length; i++) {
      byLocality[i] = byLocality[i].add(amounts.get(i));
    }
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
