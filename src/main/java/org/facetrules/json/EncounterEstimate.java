package org.facetrules.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.coding.CodingQuery;
import org.facetrules.fee.PaymentEstimate;

/**
 * What should be paid for an input.
 *
 * @param estimate the lines of its claim, or its coded lines, with their amounts
 * @param queries what only the provider can answer before the coded lines are final; immutable
 */
public record EncounterEstimate(PaymentEstimate estimate, List<CodingQuery> queries) {
  /**
   * Copies the queries.
   *
   * @param estimate the lines with their amounts
   * @param queries what only the provider can answer
   */
  public EncounterEstimate {
    queries = ImmutableList.copyOf(queries);
  }
}
