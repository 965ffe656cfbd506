package org.facetrules.anatomy;

import java.util.Collection;
import java.util.Comparator;

/**
 * Levels and nerves as people write them.
 *
 * <p>Levels: {@code L4-5 bilateral}, {@code L4/5 B/L}, {@code left L5-S1}, {@code L3-4, L4-5 &
 * L5-S1 bilateral}, the range of joints {@code L3-S1 right} (three levels), the chain {@code
 * L4-5-S1}, the range from joint to joint {@code L2-3 to L5-S1}. Nerves: {@code L3, L4, L5 MBB
 * right}, {@code TON left}, {@code L5 DR}, {@code S1-S3 lateral branches}.
 *
 * <p>A side word after levels covers those before it back to the previous side word; levels after
 * the last side word have no side. A leading side word covers what follows up to the next side
 * word. Text with several readings, such as {@code L3} or {@code left L4-5 right L5-S1}, gives its
 * readings and no levels. Text that names no level or nerve is refused.
 */
public final class LevelNotation {
  private static final Comparator<TreatedLevel> UNSIDED_LAST =
      Comparator.comparing((TreatedLevel treated) -> treated.laterality().isEmpty())
          .thenComparing(TreatedLevel::level);

  private LevelNotation() {}

  /**
   * Reads a level text.
   *
   * @param text one or more levels with their sides, at most 1000 characters
   * @return the levels, or the readings when there are several
   * @throws NotationException when the text names no level, or a part of it cannot be read
   */
  public static LevelReading readLevels(String text) {
    return LevelReader.read(text);
  }

  /**
   * Reads a nerve text.
   *
   * @param text one or more nerves with their sides, at most 1000 characters
   * @return the nerves, or the readings when there are several
   * @throws NotationException when the text names an unknown nerve, or a part of it cannot be read
   */
  public static BranchReading readBranches(String text) {
    return BranchReader.read(text);
  }

  /**
   * {@return levels as one canonical text, one item a level: "L3-L4 bilateral, L4-L5 left"; empty
   * for no levels}
   *
   * <p>Documented sides of one joint are joined. Levels stand in the order of the spine, those
   * without side last, because a later side word would cover them. Reading the text back gives the
   * same levels.
   *
   * @param levels the levels to write
   */
  public static String print(Collection<TreatedLevel> levels) {
    return Reading.words(TreatedLevel.merged(levels).stream().sorted(UNSIDED_LAST).toList());
  }
}
