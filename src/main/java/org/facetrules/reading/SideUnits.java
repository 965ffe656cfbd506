package org.facetrules.reading;

import java.util.Optional;
import org.facetrules.claim.Modifier;

/**
 * The units of one code on a claim by the side modifier of their lines.
 *
 * @param both on lines with 50
 * @param left on lines with LT
 * @param right on lines with RT
 * @param unmarked on lines without any of them
 */
record SideUnits(int both, int left, int right, int unmarked) {
  /** More than any region has joints, and far from where numbers end. */
  private static final int MOST = 1_000_000;

  static final SideUnits NONE = new SideUnits(0, 0, 0, 0);

  SideUnits plus(Optional<Modifier> side, int units) {
    if (side.isEmpty()) {
      return new SideUnits(both, left, right, sum(unmarked, units));
    }
    if (side.get().equals(Modifier.BILATERAL)) {
      return new SideUnits(sum(both, units), left, right, unmarked);
    }
    return side.get().equals(Modifier.LEFT)
        ? new SideUnits(both, sum(left, units), right, unmarked)
        : new SideUnits(both, left, sum(right, units), unmarked);
  }

  boolean are(int both, int left, int right, int unmarked) {
    return equals(new SideUnits(both, left, right, unmarked));
  }

  /** However many units a claim has, they are never few. */
  private static int sum(int one, int other) {
    return (int) Math.min((long) one + other, MOST);
  }
}
