package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.TreatedLevel;

/**
 * How many joints lines of destruction have on each side, the first one and the further ones: an RT
 * and an LT line of the add-on can be both sides of one joint or one side of two, so that only the
 * encounter tells which.
 */
record JointSides(int firstLeft, int firstRight, int furtherLeft, int furtherRight) {
  /** Whether the lines bill the sides that were treated, in whatever form. */
  static boolean areThose(List<BilledLine> lines, List<ExpectedLine> wanted) {
    for (BilledLine line : lines) {
      if (line.saysNoSide()) {
        return false;
      }
    }
    return ofLines(lines).equals(ofLevels(wanted));
  }

  private static JointSides ofLines(List<BilledLine> lines) {
    JointSides sides = new JointSides(0, 0, 0, 0);
    for (BilledLine line : lines) {
      int left = line.isLeft() || line.isBilateral() ? line.units() : 0;
      int right = line.isRight() || line.isBilateral() ? line.units() : 0;
      sides = sides.plus(line.position().isAddOn(), left, right);
    }
    return sides;
  }

  private static JointSides ofLevels(List<ExpectedLine> wanted) {
    JointSides sides = new JointSides(0, 0, 0, 0);
    for (ExpectedLine line : wanted) {
      boolean addOn = line.position() != null && line.position().isAddOn();
      for (TreatedLevel level : line.coded().levels()) {
        sides = sides.plus(addOn, count(level, Laterality.LEFT), count(level, Laterality.RIGHT));
      }
    }
    return sides;
  }

  private static int count(TreatedLevel level, Laterality side) {
    return level.laterality().isPresent() && level.laterality().get().covers(side) ? 1 : 0;
  }

  private JointSides plus(boolean addOn, int left, int right) {
    return addOn
        ? new JointSides(firstLeft, firstRight, furtherLeft + left, furtherRight + right)
        : new JointSides(firstLeft + left, firstRight + right, furtherLeft, furtherRight);
  }
}
