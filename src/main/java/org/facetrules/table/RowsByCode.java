package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.facetrules.internal.lookup.NumberIndex;

/**
 * The rows of a table that has one row for a code or modifier, in the order of the table. Filled by
 * loops: a first answer waits for every function that a program has to link.
 *
 * @param <R> a row
 */
final class RowsByCode<R> {
  private final ImmutableList<R> all;
  private final NumberIndex<R> index;

  private RowsByCode(ImmutableList<R> all, NumberIndex<R> index) {
    this.all = all;
    this.index = index;
  }

  /** {@return the rows that a table will have} */
  static <R> Builder<R> of(BundledTable table) {
    return new Builder<>(table.rows().size());
  }

  /** {@return the row of a code's or modifier's number; empty when there is none} */
  Optional<R> find(long number) {
    return index.find(number);
  }

  /** {@return every row, in the order of the table} */
  List<R> all() {
    return all;
  }

  /** Takes the rows one after the other. */
  static final class Builder<R> {
    private final ImmutableList.Builder<R> all = ImmutableList.builder();
    private final NumberIndex.Builder<R> index;

    private Builder(int size) {
      this.index = NumberIndex.builder(size);
    }

    /** Adds a row; two of one number are refused. */
    void add(long number, R row) {
      index.put(number, row);
      all.add(row);
    }

    RowsByCode<R> build() {
      return new RowsByCode<>(all.build(), index.build());
    }
  }
}
