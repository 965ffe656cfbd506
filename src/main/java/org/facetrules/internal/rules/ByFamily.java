package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.table.CodeFamily;
import org.jspecify.annotations.Nullable;

/**
 * Lines by the family of their codes, those of the unlisted code apart; each in their order.
 *
 * @param <T> what stands for a line
 */
final class ByFamily<T> {
  private static final int UNLISTED = CodeFamily.values().length;

  private final List<List<T>> groups = new ArrayList<>(UNLISTED + 1);

  ByFamily() {
    for (int i = 0; i <= UNLISTED; i++) {
      groups.add(List.of());
    }
  }

  /** Adds a line of a family, or of the unlisted code. */
  void add(@Nullable CodeFamily family, T line) {
    int index = family == null ? UNLISTED : family.ordinal();
    if (groups.get(index).isEmpty()) {
      groups.set(index, new ArrayList<>(3));
    }
    groups.get(index).add(line);
  }

  List<T> of(CodeFamily family) {
    return groups.get(family.ordinal());
  }

  List<T> unlisted() {
    return groups.get(UNLISTED);
  }
}
