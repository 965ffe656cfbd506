package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The column 1 codes that stand in parts of a pair file that were not read. */
final class UnreadParts {
  static final UnreadParts NONE = new UnreadParts(ImmutableList.of());

  private final ImmutableList<Gap> gaps;

  private UnreadParts(ImmutableList<Gap> gaps) {
    this.gaps = gaps;
  }

  /**
   * Column 1 codes, both ends included, of which nothing or not everything was read.
   *
   * @param first the first packed code
   * @param last the last packed code
   * @param reason what was not read
   */
  record Gap(int first, int last, String reason) {
    boolean has(int columnOne) {
      return columnOne >= first && columnOne <= last;
    }
  }

  static UnreadParts of(List<Gap> gaps) {
    return new UnreadParts(ImmutableList.copyOf(gaps));
  }

  boolean has(int columnOne) {
    for (Gap gap : gaps) {
      if (gap.has(columnOne)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the answer for a column 1 code that {@link #has} names} */
  PairAnswer.NotKnown answer(int columnOne) {
    return gaps.stream()
        .filter(gap -> gap.has(columnOne))
        .findFirst()
        .map(gap -> new PairAnswer.NotKnown(gap.reason()))
        .orElseThrow();
  }

  ImmutableList<String> reasons() {
    return ImmutableList.copyOf(gaps.stream().map(Gap::reason).distinct().iterator());
  }
}
