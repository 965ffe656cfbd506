package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.SessionKind;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;

/**
 * How many levels of a region were injected, or had their nerves destroyed, on the day. Both sides
 * of a joint are one level; injections of either purpose count together, as they are coded.
 *
 * @param region the region
 * @param destruction whether nerves were destroyed; else joints were injected
 * @param least how many levels there are at least
 * @param most how many there can be; more than {@code least} only where the claim alone is known
 * @param found the levels, or the lines where only the claim is known
 * @param place where the furthest level stands
 */
record RegionLevels(
    SpinalRegion region, boolean destruction, int least, int most, String found, Place place) {
  private static final Derivation<ImmutableList<RegionLevels>> VIEW = RegionLevels::made;

  static List<RegionLevels> of(RuleInput input) {
    return input.derived(VIEW);
  }

  private static ImmutableList<RegionLevels> made(RuleInput input) {
    DaySessions day = DaySessions.of(input);
    ImmutableList.Builder<RegionLevels> regions = ImmutableList.builder();
    if (day.isEmpty()) {
      return regions.build();
    }
    for (SpinalRegion region : SpinalRegion.values()) {
      if (day.areDone()) {
        addDone(day, region, false, input, regions);
        addDone(day, region, true, input, regions);
      } else {
        LevelsOnLines.add(input, region, regions);
      }
    }
    return regions.build();
  }

  private static void addDone(
      DaySessions day,
      SpinalRegion region,
      boolean destruction,
      RuleInput input,
      ImmutableList.Builder<RegionLevels> regions) {
    List<TreatedLevel> levels = new ArrayList<>(3);
    Place place = Place.PROCEDURES;
    for (DaySession session : day.all()) {
      if (session.region() == region && session.is(SessionKind.DENERVATION) == destruction) {
        place = levels.isEmpty() ? session.place() : place;
        levels.addAll(session.levels());
      }
    }
    if (!levels.isEmpty()) {
      List<TreatedLevel> merged = TreatedLevel.merged(levels);
      regions.add(
          new RegionLevels(
              region,
              destruction,
              merged.size(),
              merged.size(),
              DaySessions.labels(merged),
              destruction ? place : LevelsOnLines.thirdLevelLine(input, region, place)));
    }
  }

  /** "lumbar" and the like. */
  String where() {
    return region.label();
  }

  /** The family whose levels these are. */
  CodeFamily family() {
    return destruction ? CodeFamily.DESTRUCTION : CodeFamily.INJECTION;
  }
}
