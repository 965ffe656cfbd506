package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;

class SortedPairsTest {
  private static final Citation CITATION = new Citation("NS", "a table", EvidenceGrade.A);
  private static final int COLUMN_ONE = PackedCode.of(ProcedureCode.of("64490"));
  private static final int COLUMN_TWO = PackedCode.of(ProcedureCode.of("99213"));
  private static final long PAIR = PackedCode.pair(COLUMN_ONE, COLUMN_TWO);

  private final PairRows rows = new PairRows();

  private void add(long pair, int first, int last) {
    PairTerms terms =
        new PairTerms(PairIndicator.of("1"), "policy", first, last, CITATION, CITATION);
    rows.add(pair, rows.kind(terms), rows.size());
  }

  @Test
  void row_isTheOneThatHasNotEnded() {
    add(PackedCode.pair(COLUMN_TWO, COLUMN_ONE), 100, 900);
    add(PAIR, 300, 400);
    add(PAIR, 100, 200);
    rows.sort((earlier, later, terms) -> new IllegalStateException("two rows meet"));
    SortedPairs pairs = new SortedPairs(rows);
    assertThat(pairs.size()).isEqualTo(3);
    for (int day : new int[] {0, 100, 200}) {
      assertThat(pairs.terms(pairs.notEndedBefore(PAIR, day)).last()).isEqualTo(200);
    }
    for (int day : new int[] {201, 400}) {
      int row = pairs.notEndedBefore(PAIR, day);
      assertThat(pairs.terms(row).last()).isEqualTo(400);
      assertThat(pairs.columnOne(row)).hasToString("64490");
      assertThat(pairs.columnTwo(row)).hasToString("99213");
    }
    assertThat(pairs.notEndedBefore(PAIR, 401)).isEqualTo(-1);
    assertThat(pairs.notEndedBefore(PackedCode.pair(COLUMN_ONE, COLUMN_ONE), 100)).isEqualTo(-1);
  }

  @Test
  void codes_areMentionedInEitherColumn() {
    add(PAIR, 100, 200);
    SortedPairs pairs = new SortedPairs(rows);
    assertThat(pairs.mentions(COLUMN_ONE)).isTrue();
    assertThat(pairs.mentions(COLUMN_TWO)).isTrue();
    assertThat(pairs.mentions(PackedCode.of(ProcedureCode.of("64491")))).isFalse();
  }
}
