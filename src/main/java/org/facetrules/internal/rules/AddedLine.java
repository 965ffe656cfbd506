package org.facetrules.internal.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.table.DiagnosisRegion;
import org.jspecify.annotations.Nullable;

/** A line that a fix adds, with what can be taken from lines that stand on the claim. */
final class AddedLine {
  private AddedLine() {}

  /**
   * A new line at the same place, by the same hand.
   *
   * @param line what was expected and is not billed
   * @param sibling any other line; null when there is none
   * @param group the lines of the same family and region
   */
  static ClaimLine of(ExpectedLine line, @Nullable ClaimLine sibling, List<BilledLine> group) {
    ClaimLine.Builder added = ClaimLine.builder();
    if (sibling != null) {
      added.placeOfService(sibling.placeOfService()).performedBy(sibling.performedBy());
    }
    return added
        .code(line.code())
        .addAllModifiers(line.modifiers())
        .units(BigDecimal.valueOf(line.units()))
        .diagnoses(diagnoses(line, group))
        .build();
  }

  /**
   * Those of a line of the same family and region, where they can be for the joints of the new one;
   * else none are guessed, and those of the day hold.
   */
  private static Optional<List<DiagnosisCode>> diagnoses(
      ExpectedLine line, List<BilledLine> group) {
    for (BilledLine other : group) {
      if (canBeFor(line, other.diagnosisMarks())) {
        return other.diagnoses();
      }
    }
    return Optional.empty();
  }

  private static boolean canBeFor(ExpectedLine line, int diagnosisMarks) {
    return !DiagnosisMarks.nameARegion(diagnosisMarks)
        || DiagnosisMarks.nameARegion(diagnosisMarks, region -> fits(region, line));
  }

  private static boolean fits(DiagnosisRegion region, ExpectedLine line) {
    for (TreatedLevel level : line.coded().levels()) {
      if (region.fits(level.level())) {
        return true;
      }
    }
    return false;
  }
}
