package org.facetrules.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.coding.CodingQuery;
import org.facetrules.fee.LineOutcome;
import org.facetrules.fee.PaymentEstimate;

/**
 * What should be paid for an input.
 *
 * @param estimate the lines of its claim, or its coded lines, with their amounts
 * @param queries what only the provider can answer before the coded lines are final; immutable
 */
public record EncounterEstimate(PaymentEstimate estimate, List<CodingQuery> queries) {
  private static final String NOT_JUDGED =
      "edits and coverage are not judged here: check says which lines they stop";

  /**
   * Copies the queries.
   *
   * @param estimate the lines with their amounts
   * @param queries what only the provider can answer
   */
  public EncounterEstimate {
    queries = ImmutableList.copyOf(queries);
  }

  /** {@return what is to be known about the amounts, for people; immutable} */
  public List<String> remarks() {
    boolean pays = estimate.lines().stream().anyMatch(line -> line.outcome() == LineOutcome.PAID);
    return pays
        ? ImmutableList.<String>builder().addAll(estimate.remarks()).add(NOT_JUDGED).build()
        : estimate.remarks();
  }
}
