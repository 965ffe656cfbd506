package org.facetrules.anatomy;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One way to read a text: the levels it would mean.
 *
 * @param label the reading in words: "L4-L5 left, L5-S1 right"
 * @param levels the levels treated under this reading; immutable
 */
public record Reading(String label, List<TreatedLevel> levels) {
  /**
   * Keeps its own copy of the levels.
   *
   * @param label the reading in words: "L4-L5 left, L5-S1 right"
   * @param levels the levels treated under this reading; immutable
   */
  public Reading {
    levels = List.copyOf(levels);
  }

  static Reading of(Collection<TreatedLevel> levels) {
    return new Reading(words(levels), List.copyOf(levels));
  }

  static String words(Collection<TreatedLevel> levels) {
    return levels.stream().map(TreatedLevel::label).collect(Collectors.joining(", "));
  }

  /** {@return the same as {@link #label()}} */
  @Override
  public String toString() {
    return label;
  }
}
