package org.facetrules.internal.rules;

import java.util.Comparator;
import java.util.List;
import org.facetrules.claim.Performer;
import org.facetrules.table.PairEdit;
import org.facetrules.table.PairIndicator;

/**
 * Two services of the day between which a pair edit is in force.
 *
 * @param columnOne the service that is paid
 * @param columnTwo the service that is not paid beside it
 * @param edit the edit
 * @param owner which rule speaks of it
 */
record MetPair(DayService columnOne, DayService columnTwo, PairEdit edit, PairOwner owner) {
  /** The best attested first; the order of lines does not matter to what is said. */
  static final Comparator<MetPair> ORDER =
      Comparator.comparing((MetPair pair) -> pair.edit.citation().grade())
          .thenComparing(pair -> pair.edit.columnOne())
          .thenComparing(pair -> pair.edit.columnTwo())
          .thenComparing(pair -> pair.columnOne.label())
          .thenComparing(pair -> pair.columnTwo.label());

  static MetPair of(DayService one, DayService other, PairEdit edit) {
    boolean inOrder = edit.columnOne().equals(one.code());
    return new MetPair(
        inOrder ? one : other, inOrder ? other : one, edit, PairOwner.of(one, other));
  }

  boolean isNever() {
    return edit.indicator() == PairIndicator.NEVER;
  }

  /** The service of the two that is no facet code; column one when both are. */
  DayService beside() {
    return columnOne.isFacet() && !columnTwo.isFacet() ? columnTwo : columnOne;
  }

  boolean isAmongFacetCodes() {
    return columnOne.isFacet() && columnTwo.isFacet();
  }

  /** Whether it is known that one provider did both, which a pair edit asks for. */
  boolean isByOneProvider() {
    return columnOne.isBy(Performer.SAME) && columnTwo.isBy(Performer.SAME);
  }

  /** Of the two the one whose performer is not known. */
  String performerMissing() {
    return (columnOne.performer().isEmpty() ? columnOne : columnTwo).performerOf();
  }

  /** "64635 > 64493". */
  String codes() {
    return edit.columnOne() + " > " + edit.columnTwo();
  }

  /** The lines of the claim that stand in the pair. */
  List<Integer> lines() {
    if (!columnOne.isOnClaim()) {
      return columnTwo.isOnClaim() ? List.of(columnTwo.line()) : List.of();
    }
    return columnTwo.isOnClaim()
        ? List.of(
            Math.min(columnOne.line(), columnTwo.line()),
            Math.max(columnOne.line(), columnTwo.line()))
        : List.of(columnOne.line());
  }
}
