package org.facetrules.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.source.Edition;
import org.jspecify.annotations.Nullable;

/** What is noted while one input is judged: the tables that answers stand on, views made once. */
final class Notebook {
  private final List<Edition> editions = new ArrayList<>(6);
  private @Nullable ImmutableList<Edition> read;

  /** A derivation, then what it made, and so on: few, so that looking is cheaper than a map. */
  private final List<Object> views = new ArrayList<>(16);

  void add(Edition edition) {
    if (!editions.contains(edition)) {
      editions.add(edition);
      read = null;
    }
  }

  ImmutableList<Edition> editions() {
    ImmutableList<Edition> known = read == null ? ImmutableList.copyOf(editions) : read;
    read = known;
    return known;
  }

  @SuppressWarnings("unchecked") // what stands after a derivation is what it made
  <T> T view(Derivation<T> derivation, RuleInput input) {
    for (int i = 0; i < views.size(); i += 2) {
      if (views.get(i) == derivation) {
        return (T) views.get(i + 1);
      }
    }
    T made = derivation.of(input);
    views.add(derivation);
    views.add(made);
    return made;
  }
}
