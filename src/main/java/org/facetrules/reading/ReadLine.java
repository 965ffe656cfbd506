package org.facetrules.reading;

import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ServiceLine;

/**
 * A facet line as far as it can be read alone.
 *
 * @param number the line's number on the claim, from 1
 * @param line the line
 * @param slot the place of its code
 * @param side 50, LT or RT; empty when it carries none of them
 * @param sound whether its modifiers agree with each other
 */
record ReadLine(
    int number, ServiceLine line, FacetSlot slot, Optional<Modifier> side, boolean sound) {
  boolean isDiagnostic() {
    return line.modifiers().contains(Modifier.DIAGNOSTIC);
  }
}
