package org.facetrules.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.facetrules.source.Citation;

/**
 * Something to be known of claim lines that were read back: why they can mean no levels, or what
 * was passed over.
 *
 * @param lines the numbers of the lines, counted from 1; immutable
 * @param text what is to be known, for people
 * @param citation where it was read; empty where it follows from the lines alone
 */
public record LineRemark(List<Integer> lines, String text, Optional<Citation> citation) {
  /**
   * Copies the line numbers.
   *
   * @param lines the numbers of the lines, counted from 1; immutable
   * @param text what is to be known, for people
   * @param citation where it was read; empty where it follows from the lines alone
   */
  public LineRemark {
    lines = ImmutableList.copyOf(lines);
  }

  /** {@return the text and its citation in brackets} */
  @Override
  public String toString() {
    return text + citation.map(place -> " [" + place + "]").orElse("");
  }
}
