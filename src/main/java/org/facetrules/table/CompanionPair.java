package org.facetrules.table;

import java.util.Map;
import org.facetrules.claim.ProcedureCode;

/**
 * A pair edit of a facet code with a code met beside it.
 *
 * @param columnOne the code that is paid
 * @param columnTwo the code that is not paid beside it without a modifier, or never
 * @param indicators whether a modifier can resolve it, by table; a table without the pair is absent
 */
public record CompanionPair(
    ProcedureCode columnOne, ProcedureCode columnTwo, Map<NcciSetting, PairIndicator> indicators) {
  /**
   * Copies the indicators.
   *
   * @param columnOne the code that is paid
   * @param columnTwo the code that is not paid beside it without a modifier, or never
   * @param indicators whether a modifier can resolve it, by table; a table without the pair is
   *     absent
   */
  public CompanionPair {
    indicators = Map.copyOf(indicators);
  }

  /**
   * {@return the code beside one of the two}
   *
   * @param code one of the two codes
   */
  public ProcedureCode beside(ProcedureCode code) {
    return columnOne.equals(code) ? columnTwo : columnOne;
  }
}
