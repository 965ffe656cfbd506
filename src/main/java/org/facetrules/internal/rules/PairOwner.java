package org.facetrules.internal.rules;

import org.facetrules.table.CompanionKind;

/**
 * Which rule speaks of a pair of services between which a national pair edit stands, so that each
 * pair has one rule:
 *
 * <table>
 * <caption>Who speaks for which pair</caption>
 * <tr><th>the service beside the facet code</th><th>rule</th></tr>
 * <tr><td>imaging</td><td>FR-404</td></tr>
 * <tr><td>a visit</td><td>FR-408</td></tr>
 * <tr><td>sedation or anesthesia</td><td>FR-407</td></tr>
 * <tr><td>local anesthetic or contrast</td><td>FR-409</td></tr>
 * <tr><td>an injection, where the facet code is a destruction, at the same joint and side by the
 * encounter</td><td>FR-405</td></tr>
 * <tr><td>anything else, indicator 0</td><td>FR-401</td></tr>
 * <tr><td>anything else, indicator 1</td><td>FR-402; FR-406 says whether a modifier that resolves
 * the pair with another injection asserts what cannot be</td></tr>
 * </table>
 */
enum PairOwner {
  IMAGING,
  VISIT,
  SEDATION,
  SUPPLY,
  GENERAL;

  static PairOwner of(DayService one, DayService other) {
    DayService beside = one.isFacet() ? other : one;
    if (beside.isFacet()) {
      return GENERAL;
    }
    if (beside.isKind(CompanionKind.IMAGING)) {
      return IMAGING;
    }
    if (beside.isKind(CompanionKind.VISIT)) {
      return VISIT;
    }
    if (beside.isKind(CompanionKind.SEDATION)
        || beside.isKind(CompanionKind.SEDATION_BY_ANOTHER)
        || beside.isKind(CompanionKind.ANESTHESIA)) {
      return SEDATION;
    }
    return beside.isKind(CompanionKind.LOCAL_ANESTHETIC) || beside.isKind(CompanionKind.CONTRAST)
        ? SUPPLY
        : GENERAL;
  }
}
