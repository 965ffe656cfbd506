package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.policy.BilateralForm;

/**
 * Lines that every bilateral form reads alike, so that they need no reader: a first level, alone or
 * with one more, a unit each, and at most one side modifier on a line. Most faulty claims are such.
 */
final class PlainLines {
  private final int bilateral;
  private final int left;
  private final int right;
  private final int open;

  private PlainLines(List<BilledLine> lines) {
    int both = 0;
    int leftOnly = 0;
    int rightOnly = 0;
    for (BilledLine line : lines) {
      both += line.isBilateral() ? 1 : 0;
      leftOnly += line.isLeft() ? 1 : 0;
      rightOnly += line.isRight() ? 1 : 0;
    }
    this.bilateral = both;
    this.left = leftOnly;
    this.right = rightOnly;
    this.open = lines.size() - both - leftOnly - rightOnly;
  }

  static PlainLines of(List<BilledLine> lines) {
    return new PlainLines(lines);
  }

  static boolean are(List<BilledLine> lines, BilateralForm form) {
    if (lines.size() > 2) {
      return false;
    }
    int first = 0;
    for (BilledLine line : lines) {
      first += line.position().isAddOn() ? 0 : 1;
      if (line.units() > 1
          || line.position().rank() == FacetPosition.Rank.THIRD_AND_ADDITIONAL
          || !line.position().codes().equals(lines.get(0).position().codes())
          || !isPlain(line, form)) {
        return false;
      }
    }
    return first == 1;
  }

  /** Whether the codes leave out a level before another, so that they mean no levels at all. */
  static boolean skipALevel(List<BilledLine> lines) {
    boolean first = false;
    boolean second = false;
    boolean third = false;
    for (BilledLine line : lines) {
      if (!line.position().codes().equals(lines.get(0).position().codes())) {
        return false;
      }
      switch (line.position().rank()) {
        case FIRST -> first = true;
        case SECOND -> second = true;
        case THIRD_AND_ADDITIONAL -> third = true;
        case EACH_FURTHER -> {
          return false;
        }
      }
    }
    return !first || (third && !second);
  }

  /** Whether the lines stand for just these levels. */
  boolean areOf(List<TreatedLevel> levels) {
    int both = 0;
    int leftOnly = 0;
    int rightOnly = 0;
    for (TreatedLevel level : levels) {
      if (level.laterality().isPresent()) {
        Laterality side = level.laterality().get();
        both += side == Laterality.BILATERAL ? 1 : 0;
        leftOnly += side == Laterality.LEFT ? 1 : 0;
        rightOnly += side == Laterality.RIGHT ? 1 : 0;
      }
    }
    return both == bilateral
        && leftOnly == left
        && rightOnly == right
        && levels.size() - both - leftOnly - rightOnly == open;
  }

  /**
   * Whether some of these levels have the sides of the lines, so that levels lack and no side does.
   */
  boolean areSomeOf(List<TreatedLevel> levels) {
    int both = 0;
    int leftOnly = 0;
    int rightOnly = 0;
    for (TreatedLevel level : levels) {
      Laterality side = level.laterality().orElse(null);
      both += side == Laterality.BILATERAL ? 1 : 0;
      leftOnly += side == Laterality.LEFT ? 1 : 0;
      rightOnly += side == Laterality.RIGHT ? 1 : 0;
    }
    return bilateral <= both && left <= leftOnly && right <= rightOnly;
  }

  /** 50 means both sides where the payer wants it there; RT with LT, or twice, is for no reader. */
  private static boolean isPlain(BilledLine line, BilateralForm form) {
    int sides = (line.isBilateral() ? 1 : 0) + (line.isLeft() ? 1 : 0) + (line.isRight() ? 1 : 0);
    if (sides > 1) {
      return false;
    }
    return switch (form) {
      case MODIFIER_50_ON_EVERY_LINE -> true;
      case MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE ->
          !(line.isBilateral() && line.position().isAddOn());
      case RIGHT_LINE_THEN_LEFT_LINE -> !line.isBilateral();
    };
  }
}
