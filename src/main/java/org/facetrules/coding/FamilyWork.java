package org.facetrules.coding;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.Purpose;

/**
 * What was done in one code family on one day. Procedures of a family are merged here before levels
 * are counted: a joint injected and its branches blocked is one level, left and right of one joint
 * is one bilateral level.
 */
final class FamilyWork {
  private SidedLevels treated = SidedLevels.NONE;
  private SidedLevels diagnostic = SidedLevels.NONE;
  private SidedLevels therapeutic = SidedLevels.NONE;
  private SidedLevels purposeUnknown = SidedLevels.NONE;
  private final Set<CodingStep> reasons = new LinkedHashSet<>(4);
  private int mergedJoints;
  private int cystJoints;

  void add(SidedLevels levels, Optional<Purpose> purpose) {
    mergedJoints |= treated.joints() & levels.joints();
    treated = treated.plus(levels);
    if (purpose.isEmpty()) {
      purposeUnknown = purposeUnknown.plus(levels);
    } else if (purpose.get() == Purpose.DIAGNOSTIC) {
      diagnostic = diagnostic.plus(levels);
    } else {
      therapeutic = therapeutic.plus(levels);
    }
  }

  /** A reason that concerns every line of the family. */
  void addReason(CodingStep reason) {
    reasons.add(reason);
  }

  Set<CodingStep> reasons() {
    return reasons;
  }

  void addCysts(SidedLevels levels) {
    cystJoints |= levels.joints();
  }

  void remove(SidedLevels levels) {
    treated = treated.minus(levels);
    diagnostic = diagnostic.minus(levels);
    therapeutic = therapeutic.minus(levels);
    purposeUnknown = purposeUnknown.minus(levels);
  }

  SidedLevels treated() {
    return treated;
  }

  boolean isMerged(TreatedLevel level) {
    return (mergedJoints & SidedLevels.bit(level.level())) != 0;
  }

  boolean isCyst(TreatedLevel level) {
    return (cystJoints & SidedLevels.bit(level.level())) != 0;
  }

  boolean isDiagnostic(TreatedLevel level) {
    return diagnostic.touches(level);
  }

  boolean isTherapeutic(TreatedLevel level) {
    return therapeutic.touches(level);
  }

  boolean isPurposeUnknown(TreatedLevel level) {
    return purposeUnknown.touches(level);
  }
}
