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

/** The levels of an earlier session, and the limits of its percentages. */
final class SessionLevels {
  private static final int WHOLE = 100;

  private SessionLevels() {}

  static List<TreatedLevel> of(PriorSession session) {
    List<TreatedLevel> levels = new ArrayList<>();
    for (LevelReading site : session.sites()) {
      levels.addAll(site.levels());
    }
    if (session.sites().isEmpty()) {
      levels.addAll(ofBranches(session.nerves()));
    }
    return ImmutableList.copyOf(TreatedLevel.merged(levels));
  }

  private static List<TreatedLevel> ofBranches(List<BranchReading> nerves) {
    List<TreatedBranch> branches = new ArrayList<>();
    for (BranchReading nerve : nerves) {
      branches.addAll(nerve.branches());
    }
    return branches.isEmpty() ? List.of() : BranchCoverage.of(branches).levels();
  }

  static void requirePercent(String what, Optional<Integer> percent) {
    if (percent.isPresent() && (percent.get() < 0 || percent.get() > WHOLE)) {
      throw new IllegalStateException(
          "%s of %s percent: expected 0 to %s".formatted(what, percent.get(), WHOLE));
    }
  }
}
