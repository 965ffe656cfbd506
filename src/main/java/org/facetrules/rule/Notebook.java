package org.facetrules.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.facetrules.source.Edition;
import org.jspecify.annotations.Nullable;

/** What is noted while one input is judged: the tables that answers stand on, views made once. */
final class Notebook {
  private final List<Edition> editions = new ArrayList<>(8);
  private @Nullable ImmutableList<Edition> read;

  /** What each derivation made, by its index; null before. */
  private @Nullable Object[] views = new Object[Derivation.made()];

  void add(Edition edition) {
    if (!isNoted(edition)) {
      editions.add(edition);
      read = null;
    }
  }

  /** Nearly always it is the very object: a table has one edition. */
  @SuppressWarnings("ReferenceEquality") // another object is compared by what it says
  private boolean isNoted(Edition edition) {
    for (int i = 0; i < editions.size(); i++) {
      if (editions.get(i) == edition) {
        return true;
      }
    }
    return editions.contains(edition);
  }

  ImmutableList<Edition> editions() {
    ImmutableList<Edition> known = read == null ? ImmutableList.copyOf(editions) : read;
    read = known;
    return known;
  }

  @SuppressWarnings("unchecked") // what is kept by a derivation is what it made
  <T> T view(Derivation<T> derivation, RuleInput input) {
    int index = derivation.index();
    Object known = index < views.length ? views[index] : null;
    if (known != null) {
      return (T) known;
    }
    T made = derivation.of(input);
    if (index >= views.length) {
      views = Arrays.copyOf(views, Derivation.made());
    }
    views[index] = made;
    return made;
  }
}
