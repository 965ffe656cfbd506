package org.facetrules.table;

import org.facetrules.source.Citation;

/**
 * What many pairs of a table share.
 *
 * @param indicator whether a modifier can resolve the edit
 * @param rationale the publisher's reason
 * @param first the first day as a {@link DayNumber}, or unknown
 * @param last the last day as a {@link DayNumber}, or open
 * @param citation where this was read
 */
record PairTerms(
    PairIndicator indicator, String rationale, int first, int last, Citation citation) {
  boolean hasFirst() {
    return first != DayNumber.UNKNOWN;
  }
}
