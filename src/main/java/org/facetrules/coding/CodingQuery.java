package org.facetrules.coding;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A question that only the provider can answer. What it asks about is not coded, or is coded
 * without what is missing; the rest of the encounter is coded.
 *
 * @param kind what the question is about
 * @param at the place in the encounter, as a path such as "/procedures/0/sites/1"
 * @param message what is not clear, for people
 * @param readings the answers that are possible as far as they can be listed; immutable
 */
public record CodingQuery(QueryKind kind, String at, String message, List<String> readings) {
  /**
   * Copies the readings.
   *
   * @param kind what the question is about
   * @param at the place in the encounter, as a path such as "/procedures/0/sites/1"
   * @param message what is not clear, for people
   * @param readings the answers that are possible as far as they can be listed; immutable
   */
  public CodingQuery {
    readings = ImmutableList.copyOf(readings);
  }
}
