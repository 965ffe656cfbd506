package org.facetrules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.policy.BilateralForm;

/** What the units of one code can stand for under a bilateral form. */
final class SlotReader {
  private SlotReader() {}

  /**
   * The levels behind one code, or behind several codes together.
   *
   * @param counted the levels that are counted one by one
   * @param further what is known of third and additional levels
   */
  record SlotLevels(SideCounts counted, Optional<FurtherLevels> further) {
    SlotLevels plus(SlotLevels other) {
      return new SlotLevels(counted.plus(other.counted), further.or(other::further));
    }

    int fewest() {
      return counted.total() + (further.isPresent() ? 1 : 0);
    }
  }

  /** Empty when the units stand for nothing under this form. */
  static List<SlotLevels> read(
      FacetSlot.Position position, SideUnits units, BilateralForm form, int capacity) {
    return switch (position) {
      case FIRST -> list(oneLevel(units, form, false).map(SlotReader::counted));
      case SECOND -> list(oneLevel(units, form, true).map(SlotReader::counted));
      case THIRD_AND_ADDITIONAL ->
          list(oneLevel(units, form, true).map(sides -> further(sides, form)));
      case EACH_FURTHER -> eachJoint(units, form, capacity);
    };
  }

  /** The lumbar add-on of the thoracolumbar pair stands for L1-L2 alone, in any family. */
  static Optional<SideCounts> oneLevel(SideUnits units, BilateralForm form, boolean addOn) {
    if (units.are(0, 1, 0, 0)) {
      return Optional.of(SideCounts.LEFT);
    }
    if (units.are(0, 0, 1, 0)) {
      return Optional.of(SideCounts.RIGHT);
    }
    if (units.are(0, 0, 0, 1)) {
      return Optional.of(SideCounts.OPEN);
    }
    return isBilateral(units, form, addOn) ? Optional.of(SideCounts.BILATERAL) : Optional.empty();
  }

  private static boolean isBilateral(SideUnits units, BilateralForm form, boolean addOn) {
    return switch (form) {
      case MODIFIER_50_ON_EVERY_LINE -> units.are(1, 0, 0, 0);
      case MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE ->
          addOn ? units.are(0, 0, 0, 2) : units.are(1, 0, 0, 0);
      case RIGHT_LINE_THEN_LEFT_LINE -> units.are(0, 1, 1, 0);
    };
  }

  private static SlotLevels further(SideCounts sides, BilateralForm form) {
    boolean twoLines = form == BilateralForm.RIGHT_LINE_THEN_LEFT_LINE;
    FurtherLevels further;
    if (sides.equals(SideCounts.BILATERAL)) {
      further = twoLines ? FurtherLevels.RIGHT_AND_LEFT : FurtherLevels.SOME_BILATERAL;
    } else if (sides.equals(SideCounts.OPEN)) {
      further = twoLines ? FurtherLevels.SIDE_NOT_SAID : FurtherLevels.NO_SIDE;
    } else {
      further = sides.equals(SideCounts.LEFT) ? FurtherLevels.LEFT : FurtherLevels.RIGHT;
    }
    return new SlotLevels(SideCounts.NONE, Optional.of(further));
  }

  private static List<SlotLevels> eachJoint(SideUnits units, BilateralForm form, int capacity) {
    return switch (form) {
      case MODIFIER_50_ON_EVERY_LINE ->
          List.of(
              counted(new SideCounts(units.both(), units.left(), units.right(), units.unmarked())));
      case MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE ->
          units.both() == 0 ? eachTwice(units, capacity) : List.of();
      case RIGHT_LINE_THEN_LEFT_LINE ->
          units.both() == 0 ? eachOnTwoLines(units, capacity) : List.of();
    };
  }

  /** Two units without a side are a joint on both sides, or two whose side is not said. */
  private static List<SlotLevels> eachTwice(SideUnits units, int capacity) {
    List<SlotLevels> levels = new ArrayList<>();
    for (int both = Math.min(units.unmarked() / 2, capacity); both >= 0; both--) {
      levels.add(
          counted(new SideCounts(both, units.left(), units.right(), units.unmarked() - 2 * both)));
    }
    return levels;
  }

  /** A joint on both sides has a unit on either line; which units belong together is not said. */
  private static List<SlotLevels> eachOnTwoLines(SideUnits units, int capacity) {
    List<SlotLevels> levels = new ArrayList<>();
    int most = Math.min(Math.min(units.left(), units.right()), capacity);
    for (int both = most; both >= 0; both--) {
      levels.add(
          counted(
              new SideCounts(both, units.left() - both, units.right() - both, units.unmarked())));
    }
    return levels;
  }

  private static SlotLevels counted(SideCounts sides) {
    return new SlotLevels(sides, Optional.empty());
  }

  private static List<SlotLevels> list(Optional<SlotLevels> levels) {
    return levels.map(List::of).orElse(List.of());
  }
}
