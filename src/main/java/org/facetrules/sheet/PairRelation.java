package org.facetrules.sheet;

import org.facetrules.table.PairIndicator;

/** How a code stands to another one in a pair edit. */
enum PairRelation {
  NEVER_PAYS_OTHER("never paid beside it:"),
  NEVER_PAID_ITSELF("it is never paid beside"),
  OTHER_WANTS_MODIFIER("beside it only with a modifier that tells them apart:"),
  ITSELF_WANTS_MODIFIER("it is paid only with a modifier that tells them apart beside");

  private final String words;

  PairRelation(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static PairRelation ofColumnOne(PairIndicator indicator) {
    return indicator == PairIndicator.NEVER ? NEVER_PAYS_OTHER : OTHER_WANTS_MODIFIER;
  }

  static PairRelation ofColumnTwo(PairIndicator indicator) {
    return indicator == PairIndicator.NEVER ? NEVER_PAID_ITSELF : ITSELF_WANTS_MODIFIER;
  }
}
