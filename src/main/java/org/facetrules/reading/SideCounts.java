package org.facetrules.reading;

import java.util.Collection;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.TreatedLevel;

/**
 * How many levels by side.
 *
 * @param bilateral on both sides
 * @param left on the left only
 * @param right on the right only
 * @param open with a side that is not said
 */
record SideCounts(int bilateral, int left, int right, int open) {
  static final SideCounts NONE = new SideCounts(0, 0, 0, 0);
  static final SideCounts BILATERAL = new SideCounts(1, 0, 0, 0);
  static final SideCounts LEFT = new SideCounts(0, 1, 0, 0);
  static final SideCounts RIGHT = new SideCounts(0, 0, 1, 0);
  static final SideCounts OPEN = new SideCounts(0, 0, 0, 1);

  /** Counts each joint once, whatever the number of its mentions. */
  static SideCounts of(Collection<TreatedLevel> levels) {
    SideCounts counts = NONE;
    for (TreatedLevel level : TreatedLevel.merged(levels)) {
      counts = counts.plus(level.laterality().map(SideCounts::one).orElse(OPEN));
    }
    return counts;
  }

  int total() {
    return bilateral + left + right + open;
  }

  SideCounts plus(SideCounts other) {
    return new SideCounts(
        bilateral + other.bilateral, left + other.left, right + other.right, open + other.open);
  }

  SideCounts minus(SideCounts other) {
    return new SideCounts(
        bilateral - other.bilateral, left - other.left, right - other.right, open - other.open);
  }

  boolean isNegative() {
    return bilateral < 0 || left < 0 || right < 0 || open < 0;
  }

  private static SideCounts one(Laterality side) {
    return switch (side) {
      case LEFT -> LEFT;
      case RIGHT -> RIGHT;
      case BILATERAL -> BILATERAL;
    };
  }
}
