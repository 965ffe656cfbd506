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

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // an array of a generic type can be made no other way
  private NumberIndex(int size) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, SLOTS_EACH * size));
    this.shift = Long.SIZE - bits;
    this.numbers = new long[1 << bits];
    this.answers = new Optional[1 << bits];
    Arrays.fill(numbers, FREE);
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
    NumberIndex<V> index = new NumberIndex<>(map.size());
    map.forEach((key, value) -> index.put(number.applyAsLong(key), value));
    return index;
  }

  private void put(long number, V value) {
    int slot = slot(number);
    if (number < 0 || numbers[slot] != FREE) {
      throw new IllegalArgumentException(
          "number " + number + ": expected numbers from 0 on, each once");
    }
    numbers[slot] = number;
    answers[slot] = Optional.of(value);
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
