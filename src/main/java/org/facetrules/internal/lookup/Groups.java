package org.facetrules.internal.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts together what shares a key, as the rows of a table that speak of one code. A loop, and no
 * function for the missing list: tables are read before the first answer, which waits for every
 * class (decision 0013).
 */
public final class Groups {
  private Groups() {}

  /**
   * Adds a value to those of its key.
   *
   * @param <K> what values share
   * @param <V> the values, kept in the order in which they come
   * @param groups the values so far; a key that has none gets its list
   * @param key the key of the value
   * @param value the value
   */
  public static <K, V> void add(Map<K, List<V>> groups, K key, V value) {
    List<V> group = groups.get(key);
    if (group == null) {
      group = new ArrayList<>(2);
      groups.put(key, group);
    }
    group.add(value);
  }
}
