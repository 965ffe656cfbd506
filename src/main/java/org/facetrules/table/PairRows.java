package org.facetrules.table;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The kept rows of a pair table while it is read, twelve bytes each and a place to name in a
 * refusal; then in order of column 1, column 2 and last day.
 */
final class PairRows {
  private static final int START = 1 << 12;

  private long[] pairs = new long[START];
  private int[] terms = new int[START];
  private long[] places = new long[START];
  private int size;
  private final List<PairTerms> kinds = new ArrayList<>();
  private final Map<PairTerms, Integer> numbers = new HashMap<>();

  /** Two rows of one pair that share a day. */
  interface Clash {
    /** {@return what to throw; places are those given to {@link PairRows#add}} */
    RuntimeException of(long earlierPlace, long laterPlace, PairTerms earlier);
  }

  /** {@return the number of what rows share, by which they are added} */
  int kind(PairTerms row) {
    Integer known = numbers.get(row);
    if (known != null) {
      return known;
    }
    kinds.add(row);
    numbers.put(row, kinds.size() - 1);
    return kinds.size() - 1;
  }

  void add(long pair, int kind, long place) {
    if (size == pairs.length) {
      reserve(size * 2);
    }
    pairs[size] = pair;
    terms[size] = kind;
    places[size] = place;
    size++;
  }

  /**
   * Adds pairs that need no place.
   *
   * @param numbers each pair with the number of its kind behind it, in order
   * @param kindBits the bits of the kind
   */
  void addAll(long[] numbers, int kindBits) {
    reserve(size + numbers.length);
    int kindMask = (1 << kindBits) - 1;
    for (int i = 0; i < numbers.length; i++) {
      pairs[size + i] = numbers[i] >> kindBits;
      terms[size + i] = (int) numbers[i] & kindMask;
    }
    size += numbers.length;
  }

  private void reserve(int room) {
    if (room > pairs.length) {
      pairs = Arrays.copyOf(pairs, room);
      terms = Arrays.copyOf(terms, room);
      places = Arrays.copyOf(places, room);
    }
  }

  int size() {
    return size;
  }

  long[] pairs() {
    return Arrays.copyOf(pairs, size);
  }

  int[] terms() {
    return Arrays.copyOf(terms, size);
  }

  PairTerms[] kinds() {
    return kinds.toArray(PairTerms[]::new);
  }

  /** Puts the rows in order and refuses two rows of one pair that share a day. */
  void sort(Clash clash) {
    if (!isSorted()) {
      reorder();
    }
    for (int i = 1; i < size; i++) {
      PairTerms earlier = kinds.get(terms[i - 1]);
      if (pairs[i] == pairs[i - 1] && meet(earlier, kinds.get(terms[i]))) {
        long first = Math.min(places[i - 1], places[i]);
        long second = Math.max(places[i - 1], places[i]);
        throw clash.of(first, second, earlier);
      }
    }
  }

  /** {@return the digest of the rows in their order} */
  String digest() {
    Hasher digest = Hashing.sha256().newHasher();
    for (int i = 0; i < size; i++) {
      PairTerms row = kinds.get(terms[i]);
      digest
          .putLong(pairs[i])
          .putInt(row.indicator().ordinal())
          .putInt(row.first())
          .putInt(row.last())
          .putUnencodedChars(row.rationale());
    }
    return "sha256:" + digest.hash();
  }

  private static boolean meet(PairTerms earlier, PairTerms later) {
    // An unknown first day is taken to lie after the row before: a row is closed, then comes back.
    return later.hasFirst() ? later.first() <= earlier.last() : later.last() == earlier.last();
  }

  private boolean isSorted() {
    for (int i = 1; i < size; i++) {
      // Rows of one pair are few, and the call is saved for them.
      if (pairs[i - 1] >= pairs[i] && compare(i - 1, i) > 0) {
        return false;
      }
    }
    return true;
  }

  private int compare(int one, int other) {
    int byPair = Long.compare(pairs[one], pairs[other]);
    return byPair != 0
        ? byPair
        : Integer.compare(kinds.get(terms[one]).last(), kinds.get(terms[other]).last());
  }

  private void reorder() {
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparing(i -> i, this::compare))
            .mapToInt(i -> i)
            .toArray();
    long[] sortedPairs = new long[size];
    int[] sortedTerms = new int[size];
    long[] sortedPlaces = new long[size];
    for (int i = 0; i < size; i++) {
      sortedPairs[i] = pairs[order[i]];
      sortedTerms[i] = terms[order[i]];
      sortedPlaces[i] = places[order[i]];
    }
    pairs = sortedPairs;
    terms = sortedTerms;
    places = sortedPlaces;
  }
}
