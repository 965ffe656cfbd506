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

  /** By hand, as is {@link #equals}: the first load of a table waits for nothing set up for it. */
  @Override
  public int hashCode() {
    return 31 * (31 * rationale.hashCode() + first) + last;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PairTerms that
        && indicator == that.indicator
        && first == that.first
        && last == that.last
        && rationale.equals(that.rationale)
        && citation.equals(that.citation)
        && tableCitation.equals(that.tableCitation);
  }
}
