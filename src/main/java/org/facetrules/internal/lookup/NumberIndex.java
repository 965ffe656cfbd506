package org.facetrules.internal.lookup;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of things that have numbers: codes and modifiers. A claim is judged by hundreds of
 * such questions; here each is a few steps in an array, no key is asked whether it equals another,
 * and the answer is ready. Immutable.
 *
 * @param <V> what is known of a number
 */
public final class NumberIndex<V> {
  /** No number that is asked about is below 0. */
  private static final long FREE = -1;

  /** The golden ratio as a fraction of 2^64: spreads numbers that lie close together. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int SLOTS_EACH = 2;

  private final long[] numbers;

  /** By the slot of the number; null where it is free. */
  private final @Nullable Optional<V>[] answers;

  private final int shift;

  // An array of a generic type can be made no other way.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private NumberIndex(int size) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, SLOTS_EACH * size));
    this.shift = Long.SIZE - bits;
    this.numbers = new long[1 << bits];
    this.answers = new Optional[1 << bits];
    Arrays.fill(numbers, FREE);
  }

  /**
   * {@return an index without numbers; each is put once}
   *
   * @param <V> what is known of a number
   * @param size how many numbers there will be at most
   */
  public static <V> Builder<V> builder(int size) {
    return new Builder<>(new NumberIndex<>(size), size);
  }

  /**
   * {@return the index of a map}
   *
   * @param <K> what has a number
   * @param <V> what is known of it
   * @param map what is known by key
   * @param number the number of a key, at least 0
   * @throws IllegalArgumentException when two keys have one number, or a number is below 0
   */
  public static <K, V> NumberIndex<V> of(
      Map<K, ? extends V> map, ToLongFunction<? super K> number) {
    Builder<V> index = builder(map.size());
    for (Map.Entry<K, ? extends V> entry : map.entrySet()) {
      index.put(number.applyAsLong(entry.getKey()), entry.getValue());
    }
    return index.build();
  }

  /**
   * Fills an index.
   *
   * @param <V> what is known of a number
   */
  public static final class Builder<V> {
    private final NumberIndex<V> index;
    private int left;

    private Builder(NumberIndex<V> index, int size) {
      this.index = index;
      this.left = size;
    }

    /**
     * Puts what is known of a number.
     *
     * @param number the number, at least 0
     * @param value what is known of it
     * @return this builder
     * @throws IllegalArgumentException when the number is below 0, or was put before
     * @throws IllegalStateException when there are more numbers than were announced
     */
    public Builder<V> put(long number, V value) {
      if (number < 0 || index.has(number)) {
        throw new IllegalArgumentException(
            "number " + number + ": expected numbers from 0 on, each once");
      }
      if (left == 0) {
        throw new IllegalStateException("number " + number + ": expected no more numbers");
      }
      left--;
      int slot = index.slot(number);
      index.numbers[slot] = number;
      index.answers[slot] = Optional.of(value);
      return this;
    }

    /** {@return the index; nothing is put after that} */
    public NumberIndex<V> build() {
      left = 0;
      return index;
    }
  }

  /**
   * {@return what is known of a number}
   *
   * @param number the number
   */
  public Optional<V> find(long number) {
    Optional<V> answer = answers[slot(number)];
    return answer == null ? Optional.empty() : answer;
  }

  /**
   * {@return what is known of a number; null when nothing is}
   *
   * @param number the number
   */
  public @Nullable V get(long number) {
    return find(number).orElse(null);
  }

  /**
   * {@return whether anything is known of a number}
   *
   * @param number the number
   */
  public boolean has(long number) {
    return answers[slot(number)] != null;
  }

  /** Where a number stands, or the free slot where it would. */
  private int slot(long number) {
    int slot = (int) ((number * SPREAD) >>> shift);
    while (numbers[slot] != number && numbers[slot] != FREE) {
      slot = (slot + 1) & (numbers.length - 1);
    }
    return slot;
  }
}
