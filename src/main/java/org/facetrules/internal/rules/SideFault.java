package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.internal.rules.FacetPosition.Rank;
import org.facetrules.policy.BilateralForm;

/** What is wrong with the sides of lines that stand for the right number of levels. */
final class SideFault {
  private SideFault() {}

  static Fault of(
      List<BilledLine> lines,
      List<ExpectedLine> wanted,
      List<TreatedLevel> levels,
      BilateralForm form) {
    boolean opposite =
        !on(levels, Laterality.BILATERAL)
            && on(levels, Laterality.LEFT)
            && on(levels, Laterality.RIGHT);
    if (opposite && lines.stream().anyMatch(BilledLine::isBilateral)) {
      return Fault.OPPOSITE;
    }
    return lines.stream().anyMatch(line -> lacksSide(line, wanted, form))
        ? Fault.NO_SIDE
        : Fault.SIDE;
  }

  private static boolean on(List<TreatedLevel> levels, Laterality side) {
    return levels.stream().anyMatch(level -> level.laterality().equals(Optional.of(side)));
  }

  /** A line without side that neither the add-on twice nor levels on different sides explain. */
  private static boolean lacksSide(BilledLine line, List<ExpectedLine> wanted, BilateralForm form) {
    boolean twice =
        form == BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE
            && line.position().isAddOn()
            && line.units() % 2 == 0;
    return line.saysNoSide() && !twice && !isOnDifferentSides(line, wanted);
  }

  private static boolean isOnDifferentSides(BilledLine line, List<ExpectedLine> wanted) {
    return line.position().rank() == Rank.THIRD_AND_ADDITIONAL
        && wanted.stream()
            .filter(want -> want.code().equals(line.code()))
            .anyMatch(want -> want.modifiers().stream().noneMatch(SideMark::is));
  }
}
