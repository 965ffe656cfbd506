package org.facetrules.anatomy;

import java.util.List;
import java.util.Optional;

/**
 * What a level text means: either levels, or the readings between which only its writer can choose.
 *
 * @param text the text as written
 * @param levels the levels in the order written, each joint once with its sides joined. Empty when
 *     the text has several readings
 * @param readings at least two whole-text readings when the text is ambiguous, otherwise empty
 * @param asBranches what a clear text would mean if its range or chain of vertebrae ("L3-5") named
 *     nerves; empty when it cannot, or when both mean the same levels
 */
public record LevelReading(
    String text, List<TreatedLevel> levels, List<Reading> readings, Optional<Reading> asBranches) {
  /**
   * Checks that the text has levels or several readings, never both.
   *
   * @param text the text as written
   * @param levels the levels in the order written, each joint once with its sides joined. Empty
   *     when the text has several readings
   * @param readings at least two whole-text readings when the text is ambiguous, otherwise empty
   * @param asBranches what a clear text would mean if its range or chain of vertebrae ("L3-5")
   *     named nerves; empty when it cannot, or when both mean the same levels
   * @throws IllegalArgumentException when it has neither, both, or a single reading
   */
  public LevelReading {
    levels = List.copyOf(levels);
    readings = List.copyOf(readings);
    if (levels.isEmpty() ? readings.size() < 2 : !readings.isEmpty()) {
      throw new IllegalArgumentException(
          "\"%s\" has %d levels and %d readings, expected levels or at least two readings"
              .formatted(text, levels.size(), readings.size()));
    }
  }

  /**
   * {@return the reading of a level that was given as a value, with its label as text}
   *
   * @param level the level
   */
  public static LevelReading of(TreatedLevel level) {
    return new LevelReading(level.label(), List.of(level), List.of(), Optional.empty());
  }

  /** {@return whether the text has several readings and therefore no levels} */
  public boolean ambiguous() {
    return !readings.isEmpty();
  }
}
