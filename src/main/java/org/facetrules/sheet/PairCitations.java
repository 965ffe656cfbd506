package org.facetrules.sheet;

import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;

/** Where pair edits were read. */
final class PairCitations {
  private PairCitations() {}

  static Citation of(Edition edition) {
    return new Citation("NS", "national pair tables of " + edition.asOf(), EvidenceGrade.A);
  }
}
