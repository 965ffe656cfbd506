package org.facetrules.table;

import org.facetrules.source.Citation;

/**
 * What many pairs of a table share.
 *
 * @param indicator whether a modifier can resolve the edit
 * @param rationale the publisher's reason
 * @param first the first day as a {@link DayNumber}, or unknown
 * @param last the last day as a {@link DayNumber}, or open
 * @param citation where this was read, the first day included
 * @param tableCitation where the pair was read on days of the table itself: a first day that was
 *     derived does not weaken it there
 */
record PairTerms(
    PairIndicator indicator,
    String rationale,
    int first,
    int last,
    Citation citation,
    Citation tableCitation) {
  /** Terms whose first day needs no word of its own. */
  PairTerms(PairIndicator indicator, String rationale, int first, int last, Citation citation) {
    this(indicator, rationale, first, last, citation, citation);
  }

  boolean hasFirst() {
    return first != DayNumber.UNKNOWN;
  }
}
