package org.facetrules.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Facts as they were stated: a name, then its value, and so on. Numbers and days are kept as they
 * are and written when somebody reads them: most findings are counted, sorted, and never read.
 */
final class Facts {
  private Facts() {}

  /** What is kept of a value: nothing that can change after it was stated. */
  static Object kept(Object value) {
    return value instanceof LocalDate || value instanceof Integer ? value : value.toString();
  }

  static ImmutableList<Fact> list(Object[] stated) {
    Fact[] facts = new Fact[stated.length / 2];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = new Fact(name(stated, i), value(stated, i));
    }
    return ImmutableList.copyOf(facts);
  }

  /** By their values in order; the fewer first where the others begin with them. */
  static int compare(Object[] one, Object[] other) {
    int shared = Math.min(count(one), count(other));
    for (int i = 0; i < shared; i++) {
      int byValue = value(one, i).compareTo(value(other, i));
      if (byValue != 0) {
        return byValue;
      }
    }
    return Integer.compare(count(one), count(other));
  }

  static int count(Object[] stated) {
    return stated.length / 2;
  }

  static String name(Object[] stated, int index) {
    return (String) stated[2 * index];
  }

  static String value(Object[] stated, int index) {
    return stated[2 * index + 1].toString();
  }
}
