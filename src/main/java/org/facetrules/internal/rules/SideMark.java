package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Modifier;

/** The modifiers that say a side: 50, LT, RT. */
final class SideMark {
  private SideMark() {}

  static boolean is(Modifier modifier) {
    return modifier.equals(Modifier.BILATERAL)
        || modifier.equals(Modifier.LEFT)
        || modifier.equals(Modifier.RIGHT);
  }

  static boolean same(BilledLine billed, List<Modifier> expected) {
    return billed.isBilateral() == expected.contains(Modifier.BILATERAL)
        && billed.isLeft() == expected.contains(Modifier.LEFT)
        && billed.isRight() == expected.contains(Modifier.RIGHT);
  }

  /** Those of a line, each once. */
  static List<Modifier> of(BilledLine line) {
    List<Modifier> marks = new ArrayList<>(1);
    if (line.isBilateral()) {
      marks.add(Modifier.BILATERAL);
    }
    if (line.isLeft()) {
      marks.add(Modifier.LEFT);
    }
    if (line.isRight()) {
      marks.add(Modifier.RIGHT);
    }
    return marks;
  }
}
