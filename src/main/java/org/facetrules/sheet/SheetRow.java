package org.facetrules.sheet;

import java.util.List;
import org.facetrules.source.Citation;

/**
 * One statement of a code sheet.
 *
 * @param topic what it speaks of
 * @param statement the statement, in our own words
 * @param citations where it was read; never empty, immutable
 */
public record SheetRow(SheetTopic topic, String statement, List<Citation> citations) {
  /**
   * Checks that the statement has a source.
   *
   * @param topic what it speaks of
   * @param statement the statement, in our own words
   * @param citations where it was read
   * @throws IllegalArgumentException when there is no citation
   */
  public SheetRow {
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("\"" + statement + "\" has no source: expected one");
    }
    citations = citations.stream().distinct().toList();
  }

  static SheetRow of(SheetTopic topic, String statement, Citation... citations) {
    return new SheetRow(topic, statement, List.of(citations));
  }
}
