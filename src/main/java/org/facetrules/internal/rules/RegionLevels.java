package org.facetrules.internal.rules;

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
 * @param levels the levels, each joint once; empty where only the claim is known
 * @param lines the lines that stand for levels where only the claim is known; else empty
 * @param place where the furthest level stands
 */
record RegionLevels(
    SpinalRegion region,
    boolean destruction,
    int least,
    int most,
    List<TreatedLevel> levels,
    List<BilledLine> lines,
    Place place) {
  private static final SpinalRegion[] REGIONS = SpinalRegion.values();

  private static final Derivation<List<RegionLevels>> VIEW = Derivation.of(RegionLevels::made);

  static List<RegionLevels> of(RuleInput input) {
    return input.derived(VIEW);
  }

  private static List<RegionLevels> made(RuleInput input) {
    DaySessions day = DaySessions.of(input);
    if (day.isEmpty()) {
      return List.of();
    }
    List<RegionLevels> regions = new ArrayList<>(2);
    for (SpinalRegion region : REGIONS) {
      if (day.areDone()) {
        addDone(day, region, false, input, regions);
        addDone(day, region, true, input, regions);
      } else {
        LevelsOnLines.add(input, region, regions);
      }
    }
    return regions;
  }

  private static void addDone(
      DaySessions day,
      SpinalRegion region,
      boolean destruction,
      RuleInput input,
      List<RegionLevels> regions) {
    List<TreatedLevel> levels = List.of();
    Place place = Place.PROCEDURES;
    List<DaySession> sessions = day.all();
    for (int i = 0; i < sessions.size(); i++) {
      DaySession session = sessions.get(i);
      if (session.region() == region && session.is(SessionKind.DENERVATION) == destruction) {
        place = levels.isEmpty() ? session.place() : place;
        levels = levels.isEmpty() ? session.levels() : merged(levels, session.levels());
      }
    }
    if (!levels.isEmpty()) {
      regions.add(
          new RegionLevels(
              region,
              destruction,
              levels.size(),
              levels.size(),
              levels,
              List.of(),
              destruction ? place : LevelsOnLines.thirdLevelLine(input, region, place)));
    }
  }

  private static List<TreatedLevel> merged(List<TreatedLevel> some, List<TreatedLevel> others) {
    List<TreatedLevel> all = new ArrayList<>(some);
    all.addAll(others);
    return TreatedLevel.merged(all);
  }

  /** The levels, or the lines where only the claim is known, in words. */
  String found() {
    return levels.isEmpty() ? CodeLines.text(lines) : DaySessions.labels(levels);
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
