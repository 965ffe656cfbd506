package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.policy.BilateralForm;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;

/** The levels that the lines of a claim stand for, as far as codes, sides and units tell it. */
final class LevelsOnLines {
  private static final int THIRD = 3;

  private LevelsOnLines() {}

  static void add(RuleInput input, SpinalRegion region, List<RegionLevels> regions) {
    addInjected(input, region, regions);
    addDestroyed(input, region, regions);
  }

  /** Where the third-level code of a region stands, or another place when it is not billed. */
  static Place thirdLevelLine(RuleInput input, SpinalRegion region, Place other) {
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.position().region() == region && levels(line) == THIRD) {
        return line.place();
      }
    }
    return other;
  }

  /** Each code says its level; the third-level code stands for any number of further ones. */
  private static void addInjected(
      RuleInput input, SpinalRegion region, List<RegionLevels> regions) {
    int levels = 0;
    Place place = Place.CLAIM;
    List<BilledLine> lines = new ArrayList<>(3);
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.position().region() == region && levels(line) > 0) {
        lines.add(line);
        place = levels(line) > levels ? line.place() : place;
        levels = Math.max(levels, levels(line));
      }
    }
    if (levels > 0) {
      int most = levels == THIRD ? FacetLevel.values().length : levels;
      regions.add(new RegionLevels(region, false, levels, most, List.of(), lines, place));
    }
  }

  /** Which level the code of an injection stands for; 0 for another code. */
  private static int levels(BilledLine line) {
    return switch (line.position().rank()) {
      case FIRST -> line.position().family() == CodeFamily.DESTRUCTION ? 0 : 1;
      case SECOND -> 2;
      case THIRD_AND_ADDITIONAL -> THIRD;
      case EACH_FURTHER -> 0;
    };
  }

  private static void addDestroyed(
      RuleInput input, SpinalRegion region, List<RegionLevels> regions) {
    Joints joints = new Joints(CodeLines.form(input));
    Place place = Place.CLAIM;
    List<BilledLine> lines = new ArrayList<>(3);
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      FacetPosition position = line.position();
      if (position.family() == CodeFamily.DESTRUCTION && position.region() == region) {
        lines.add(line);
        place = position.isAddOn() || lines.size() == 1 ? line.place() : place;
        joints.add(line);
      }
    }
    if (!lines.isEmpty()) {
      regions.add(
          new RegionLevels(region, true, joints.least(), joints.most(), List.of(), lines, place));
    }
  }

  /**
   * The joints of destruction lines. Each unit of an add-on is a joint; an RT and an LT line may
   * stand for one joint, and so may two units without a side where the payer wants both sides so.
   */
  private static final class Joints {
    private final boolean twice;
    private int first;
    private int right;
    private int left;
    private int other;
    private int otherLeast;

    Joints(BilateralForm form) {
      this.twice = form == BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE;
    }

    void add(BilledLine line) {
      if (!line.position().isAddOn()) {
        first = 1;
      } else if (line.isBilateral() || line.isRight() == line.isLeft()) {
        other += line.units();
        otherLeast += twice && line.saysNoSide() ? (line.units() + 1) / 2 : line.units();
      } else if (line.isRight()) {
        right += line.units();
      } else {
        left += line.units();
      }
    }

    int least() {
      return first + otherLeast + Math.max(right, left);
    }

    int most() {
      return first + other + right + left;
    }
  }
}
