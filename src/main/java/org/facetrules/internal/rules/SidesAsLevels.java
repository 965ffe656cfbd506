package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.TreatedLevel;

/** Whether lines bill each side of the levels as a level of its own: 64493-LT with 64494-RT. */
final class SidesAsLevels {
  private SidesAsLevels() {}

  static boolean are(List<BilledLine> lines, List<TreatedLevel> levels) {
    int left = 0;
    int right = 0;
    int rest = 0;
    for (BilledLine line : lines) {
      int units = Math.max(1, line.units());
      if (line.isBilateral() || line.isLeft() == line.isRight()) {
        rest += units;
      } else {
        left += line.isLeft() ? units : 0;
        right += line.isRight() ? units : 0;
      }
    }
    return rest == 0
        && left == count(levels, Laterality.LEFT)
        && right == count(levels, Laterality.RIGHT);
  }

  private static int count(List<TreatedLevel> levels, Laterality side) {
    int count = 0;
    for (TreatedLevel level : levels) {
      count += level.laterality().filter(known -> known.covers(side)).isPresent() ? 1 : 0;
    }
    return count;
  }
}
