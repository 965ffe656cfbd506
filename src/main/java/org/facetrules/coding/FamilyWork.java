package org.facetrules.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final List<CodingStep> reasons = new ArrayList<>();
  private List<LineDraft> lines = List.of();
  private int mergedJoints;
  private int cystJoints;
  private int branchJoints;

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
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  List<CodingStep> reasons() {
    return reasons;
  }

  /** Keeps the lines that were drafted for it. */
  void code(List<LineDraft> drafts) {
    lines = drafts;
  }

  /** None before it is coded. */
  List<LineDraft> lines() {
    return lines;
  }

  void addCysts(SidedLevels levels) {
    cystJoints |= levels.joints();
  }

  void remove(SidedLevels levels) {
    treated = treated.minus(levels);
  }

  SidedLevels treated() {
    return treated;
  }

  boolean hasMerged(List<TreatedLevel> levels) {
    return mergedJoints != 0 && (mergedJoints & SidedLevels.of(levels).joints()) != 0;
  }

  /** Joints that were given as the nerves that serve them. */
  void addBranches(SidedLevels levels) {
    branchJoints |= levels.joints();
  }

  /** Those of some levels that were given as nerves. */
  SidedLevels fromBranches(List<TreatedLevel> levels) {
    return branchJoints == 0 ? SidedLevels.NONE : SidedLevels.of(levels).only(branchJoints);
  }

  boolean hasCyst(List<TreatedLevel> levels) {
    return cystJoints != 0 && (cystJoints & SidedLevels.of(levels).joints()) != 0;
  }

  boolean hasDiagnostic(List<TreatedLevel> levels) {
    return diagnostic.touchesAny(levels);
  }

  boolean hasTherapeutic(List<TreatedLevel> levels) {
    return therapeutic.touchesAny(levels);
  }

  boolean hasPurposeUnknown(List<TreatedLevel> levels) {
    return purposeUnknown.touchesAny(levels);
  }
}
