package org.facetrules.internal.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.facetrules.anatomy.BranchReading;
import org.facetrules.anatomy.MedialBranch;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;

/** How many nerves were treated: those that serve the joints, or those that the note lists. */
final class NerveCount {
  private NerveCount() {}

  /** Whether so many levels are billed as nerves were treated. */
  static boolean is(int billed, List<TreatedLevel> levels, Encounter encounter) {
    return billed == serving(levels) || billed == listed(encounter);
  }

  private static int serving(List<TreatedLevel> levels) {
    Set<MedialBranch> nerves = EnumSet.noneOf(MedialBranch.class);
    levels.forEach(level -> nerves.addAll(level.level().branches()));
    return nerves.size();
  }

  private static int listed(Encounter encounter) {
    Set<MedialBranch> nerves = EnumSet.noneOf(MedialBranch.class);
    for (FacetProcedure procedure : encounter.procedures()) {
      for (BranchReading text : procedure.nerves()) {
        text.branches().forEach(branch -> nerves.add(branch.branch()));
      }
    }
    return nerves.size();
  }
}
