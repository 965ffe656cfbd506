package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import org.facetrules.claim.Modifier;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * Two modifiers of which one at most is true of a line.
 *
 * @param one the one
 * @param other the other
 * @param citation where their meanings were read
 */
record Opposites(Modifier one, Modifier other, Citation citation) {
  static final Citation SIDES =
      new Citation("NGS-Q", "RT and LT are for one side, a line each", EvidenceGrade.B);
  static final Citation NOTICE =
      new Citation("PALABN", "GA with a signed notice on file, GZ without one", EvidenceGrade.A);
  static final Citation STOPPED =
      new Citation("MMP12", "73 is before anesthesia, 74 after it", EvidenceGrade.B);

  static final ImmutableList<Opposites> ALL =
      ImmutableList.of(
          new Opposites(Modifier.RIGHT, Modifier.LEFT, SIDES),
          new Opposites(Modifier.of("GA"), Modifier.of("GZ"), NOTICE),
          new Opposites(Modifier.of("73"), Modifier.of("74"), STOPPED));

  boolean standOn(BilledLine line) {
    return line.has(one) && line.has(other);
  }
}
