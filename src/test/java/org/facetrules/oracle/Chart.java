package org.facetrules.oracle;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;

/**
 * A sheet of paper with one row a level and three columns: left, right, side not documented. A cell
 * holds the purposes written into it: d diagnostic, t therapeutic, ? not known.
 */
public final class Chart {
  /** The columns. */
  enum Column {
    LEFT,
    RIGHT,
    UNSAID
  }

  private final Map<FacetLevel, Map<Column, Set<Character>>> rows = new EnumMap<>(FacetLevel.class);

  /** Writes a purpose into the cells of a level: two cells when it was done on both sides. */
  public Chart write(FacetLevel level, Optional<Laterality> side, char purpose) {
    for (Column column : columns(side)) {
      rows.computeIfAbsent(level, any -> new EnumMap<>(Column.class))
          .computeIfAbsent(column, any -> new TreeSet<>())
          .add(purpose);
    }
    return this;
  }

  /** The levels that have a mark, from the head down. */
  Set<FacetLevel> levels() {
    Set<FacetLevel> levels = EnumSet.noneOf(FacetLevel.class);
    levels.addAll(rows.keySet());
    return levels;
  }

  /** B both sides, L left, R right, U side not documented. A documented side outweighs none. */
  char pattern(FacetLevel level) {
    boolean left = has(level, Column.LEFT);
    boolean right = has(level, Column.RIGHT);
    if (left && right) {
      return 'B';
    }
    if (left) {
      return 'L';
    }
    return right ? 'R' : 'U';
  }

  boolean has(FacetLevel level, Column column) {
    return !marks(level, column).isEmpty();
  }

  Set<Character> marks(FacetLevel level, Column column) {
    return rows.getOrDefault(level, Map.of()).getOrDefault(column, Set.of());
  }

  /** A copy without a set of levels. */
  Chart without(Set<FacetLevel> levels) {
    Chart copy = copy();
    copy.rows.keySet().removeAll(levels);
    return copy;
  }

  /** A copy without the left and right cells that another sheet has too. */
  Chart withoutSidesOf(Chart other) {
    Chart copy = copy();
    for (FacetLevel level : other.levels()) {
      Map<Column, Set<Character>> row = copy.rows.getOrDefault(level, new EnumMap<>(Column.class));
      if (!row.isEmpty() && (row.containsKey(Column.UNSAID) || other.has(level, Column.UNSAID))) {
        throw new IllegalArgumentException(
            level + " was injected and destroyed with a side missing: the facts do not say more");
      }
      row.keySet().removeIf(column -> other.has(level, column));
      if (row.isEmpty()) {
        copy.rows.remove(level);
      }
    }
    return copy;
  }

  private Chart copy() {
    Chart copy = new Chart();
    rows.forEach(
        (level, row) ->
            row.forEach(
                (column, marks) ->
                    copy.rows
                        .computeIfAbsent(level, any -> new EnumMap<>(Column.class))
                        .put(column, new TreeSet<>(marks))));
    return copy;
  }

  private static Set<Column> columns(Optional<Laterality> side) {
    if (side.isEmpty()) {
      return EnumSet.of(Column.UNSAID);
    }
    return switch (side.get()) {
      case LEFT -> EnumSet.of(Column.LEFT);
      case RIGHT -> EnumSet.of(Column.RIGHT);
      case BILATERAL -> EnumSet.of(Column.LEFT, Column.RIGHT);
    };
  }
}
