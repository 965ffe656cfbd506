package org.facetrules.source;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A value that changes by day. A change is a new entry with the old one closed, so that old claims
 * keep old answers. Immutable.
 *
 * @param <T> what changes
 */
public final class Timeline<T> {
  /** A class of its own and no lambda: a first answer waits for every lambda to be linked. */
  private static final Comparator<Entry<?>> BY_FIRST_DAY =
      new Comparator<>() {
        @Override
        public int compare(Entry<?> one, Entry<?> other) {
          return one.period().firstDay().compareTo(other.period().firstDay());
        }
      };

  private final ImmutableList<Entry<T>> entries;

  /** The value of each entry as it is answered, ready once. */
  private final ImmutableList<Optional<T>> answers;

  private Timeline(ImmutableList<Entry<T>> entries) {
    this.entries = entries;
    ImmutableList.Builder<Optional<T>> values =
        ImmutableList.builderWithExpectedSize(entries.size());
    for (Entry<T> entry : entries) {
      values.add(Optional.of(entry.value()));
    }
    this.answers = values.build();
  }

  /**
   * A value and the days on which it holds.
   *
   * @param <T> what changes
   * @param period the days in force, both ends included
   * @param value the value on those days
   */
  public record Entry<T>(EffectivePeriod period, T value) {}

  /**
   * {@return a timeline of entries, in order of days}
   *
   * @param <T> what changes
   * @param entries the values with their days, in any order; gaps are days without a value
   * @throws IllegalArgumentException when two entries share a day
   */
  public static <T> Timeline<T> of(List<Entry<T>> entries) {
    List<Entry<T>> byDay = new ArrayList<>(entries);
    byDay.sort(BY_FIRST_DAY);
    ImmutableList<Entry<T>> sorted = ImmutableList.copyOf(byDay);
    for (int i = 1; i < sorted.size(); i++) {
      requireApart(sorted.get(i - 1).period(), sorted.get(i).period());
    }
    return new Timeline<>(sorted);
  }

  /**
   * {@return a timeline with one value that holds from a day on}
   *
   * @param <T> what changes
   * @param firstDay the first day on which the value holds
   * @param value the value
   */
  public static <T> Timeline<T> from(LocalDate firstDay, T value) {
    return of(List.of(new Entry<>(EffectivePeriod.from(firstDay), value)));
  }

  /**
   * {@return a timeline with one value that holds on every day}
   *
   * @param <T> what changes
   * @param value the value
   */
  public static <T> Timeline<T> always(T value) {
    return from(LocalDate.MIN, value);
  }

  /**
   * {@return a timeline without any value}
   *
   * @param <T> what changes
   */
  public static <T> Timeline<T> never() {
    return of(List.of());
  }

  /**
   * {@return the value in force on a day; empty when none is}
   *
   * @param day the day asked for, usually the date of service
   */
  public Optional<T> at(LocalDate day) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).period().contains(day)) {
        return answers.get(i);
      }
    }
    return Optional.empty();
  }

  /** {@return all entries in order of days; immutable} */
  public List<Entry<T>> entries() {
    return entries;
  }

  private static void requireApart(EffectivePeriod earlier, EffectivePeriod later) {
    if (earlier.overlaps(later)) {
      throw new IllegalArgumentException(
          "two values for one day: %s and %s, expected each day in one of them"
              .formatted(earlier, later));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timeline<?> that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** {@return the entries, for people} */
  @Override
  public String toString() {
    return entries.toString();
  }
}
