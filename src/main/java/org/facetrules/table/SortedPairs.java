package org.facetrules.table;

import java.util.Arrays;
import org.facetrules.claim.ProcedureCode;

/** Rows of pairs in their order, and those of one pair in the order of their last days. */
final class SortedPairs {
  private final long[] pairs;
  private final int[] terms;
  private final PairTerms[] kinds;
  private final int[] codes;

  /** Rows that are sorted. */
  SortedPairs(PairRows rows) {
    this.pairs = rows.pairs();
    this.terms = rows.terms();
    this.kinds = rows.kinds();
    this.codes = codesOf(pairs);
  }

  private static int[] codesOf(long[] pairs) {
    int[] all = new int[2 * pairs.length];
    int count = 0;
    int previous = PackedCode.NONE;
    for (long pair : pairs) {
      int columnOne = PackedCode.columnOne(pair);
      if (columnOne != previous) {
        all[count++] = columnOne;
      }
      previous = columnOne;
      all[count++] = PackedCode.columnTwo(pair);
    }
    Arrays.sort(all, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (distinct == 0 || all[distinct - 1] != all[i]) {
        all[distinct++] = all[i];
      }
    }
    return Arrays.copyOf(all, distinct);
  }

  int size() {
    return pairs.length;
  }

  boolean mentions(int code) {
    return Arrays.binarySearch(codes, code) >= 0;
  }

  PairTerms terms(int row) {
    return kinds[terms[row]];
  }

  ProcedureCode columnOne(int row) {
    return PackedCode.code(PackedCode.columnOne(pairs[row]));
  }

  ProcedureCode columnTwo(int row) {
    return PackedCode.code(PackedCode.columnTwo(pairs[row]));
  }

  /**
   * {@return of the rows of a pair, in order of last days, the one that a day can lie in, or -1}
   */
  int notEndedBefore(long pair, int day) {
    int row = Arrays.binarySearch(pairs, pair);
    if (row < 0) {
      return -1;
    }
    while (row > 0 && pairs[row - 1] == pair) {
      row--;
    }
    while (row < pairs.length && pairs[row] == pair) {
      if (day <= kinds[terms[row]].last()) {
        return row;
      }
      row++;
    }
    return -1;
  }
}
