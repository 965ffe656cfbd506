package org.facetrules.encounter;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.BranchCoverage;
import org.facetrules.anatomy.BranchReading;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.TreatedBranch;
import org.facetrules.anatomy.TreatedLevel;

/** The levels of a procedure or an earlier session, and the limits of its percentages. */
final class SessionLevels {
  private static final int WHOLE = 100;

  private SessionLevels() {}

  /** The joints of the sites, each once; those of the nerves where no site is given. */
  static List<TreatedLevel> of(List<LevelReading> sites, List<BranchReading> nerves) {
    if (sites.isEmpty()) {
      return ofBranches(nerves);
    }
    if (sites.size() == 1) {
      return merged(sites.get(0).levels());
    }
    ImmutableList.Builder<TreatedLevel> levels = ImmutableList.builder();
    for (int i = 0; i < sites.size(); i++) {
      levels.addAll(sites.get(i).levels());
    }
    return merged(levels.build());
  }

  /** Levels that are each there once are the answer as they are: it is asked for often. */
  private static List<TreatedLevel> merged(List<TreatedLevel> levels) {
    for (int i = 1; i < levels.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (levels.get(i).level() == levels.get(j).level()) {
          return ImmutableList.copyOf(TreatedLevel.merged(levels));
        }
      }
    }
    return levels;
  }

  private static List<TreatedLevel> ofBranches(List<BranchReading> nerves) {
    List<TreatedBranch> branches = new ArrayList<>();
    for (BranchReading nerve : nerves) {
      branches.addAll(nerve.branches());
    }
    return branches.isEmpty()
        ? List.of()
        : ImmutableList.copyOf(TreatedLevel.merged(BranchCoverage.of(branches).levels()));
  }

  static void requirePercent(String what, Optional<Integer> percent) {
    if (percent.isPresent() && (percent.get() < 0 || percent.get() > WHOLE)) {
      throw new IllegalStateException(
          "%s of %s percent: expected 0 to %s".formatted(what, percent.get(), WHOLE));
    }
  }
}
