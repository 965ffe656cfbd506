package org.facetrules.anatomy;

import java.util.List;

/**
 * What a nerve text means: either nerves, or the readings between which only its writer can choose.
 *
 * @param text the text as written
 * @param branches the nerves in the order written, each nerve once with its sides joined. Empty
 *     when the text has several readings
 * @param readings at least two whole-text readings in words when the text is ambiguous, such as "S1
 *     lateral branch left"; otherwise empty
 */
public record BranchReading(String text, List<TreatedBranch> branches, List<String> readings) {
  /**
   * Checks that the text has nerves or several readings, never both.
   *
   * @param text the text as written
   * @param branches the nerves in the order written, each nerve once with its sides joined. Empty
   *     when the text has several readings
   * @param readings at least two whole-text readings in words when the text is ambiguous, such as
   *     "S1 lateral branch left"; otherwise empty
   * @throws IllegalArgumentException when it has neither, both, or a single reading
   */
  public BranchReading {
    branches = List.copyOf(branches);
    readings = List.copyOf(readings);
    if (branches.isEmpty() ? readings.size() < 2 : !readings.isEmpty()) {
      throw new IllegalArgumentException(
          "\"%s\" has %d nerves and %d readings, expected nerves or at least two readings"
              .formatted(text, branches.size(), readings.size()));
    }
  }

  /** {@return whether the text has several readings and therefore no nerves} */
  public boolean ambiguous() {
    return !readings.isEmpty();
  }
}
