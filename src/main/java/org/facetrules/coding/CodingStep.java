package org.facetrules.coding;

import org.facetrules.source.Citation;

/**
 * One reason why a claim line is what it is.
 *
 * @param text the reason in the field's words, such as "L4-L5 is lumbar"
 * @param citation where it was read
 */
public record CodingStep(String text, Citation citation) {
  /** {@return "second lumbar level [A57787, coding guidance ... (grade A)]"} */
  @Override
  public String toString() {
    return text + " [" + citation + "]";
  }
}
