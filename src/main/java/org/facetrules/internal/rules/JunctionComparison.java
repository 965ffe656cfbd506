package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.policy.JunctionConvention;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/** Whether the junction is billed by a rule that is not the payer's. */
final class JunctionComparison {
  private JunctionComparison() {}

  /**
   * Adds the difference, and accepts a form that the payer's sources leave open when its sides and
   * units are right. Of 64636 after 64633 FR-206 speaks alone.
   */
  static boolean speaks(
      ComparisonWork work,
      CodeFamily family,
      List<BilledLine> lines,
      List<ExpectedLine> wanted,
      GroupComparison group) {
    return isTreated(group.levels()) && speaksOfJunction(work, family, lines, wanted, group);
  }

  private static boolean isTreated(List<TreatedLevel> levels) {
    for (TreatedLevel level : levels) {
      if (level.level() == FacetLevel.T12_L1) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOfJunction(
      ComparisonWork work,
      CodeFamily family,
      List<BilledLine> lines,
      List<ExpectedLine> wanted,
      GroupComparison group) {
    List<TreatedLevel> levels = group.levels();
    Set<ProcedureCode> found = new TreeSet<>();
    lines.forEach(line -> found.add(line.code()));
    if (found.equals(codes(wanted))) {
      return false;
    }
    FamilyCodes thoracic = FacetCodes.standard().of(family, SpinalRegion.CERVICAL_THORACIC);
    FamilyCodes lumbar = FacetCodes.standard().of(family, SpinalRegion.LUMBAR);
    boolean pair = isPairOfLevels(levels);
    boolean otherForm = pair && isOtherForm(found, thoracic, lumbar);
    boolean oneRegion =
        found.equals(allLumbar(levels, lumbar))
            || (pair && found.equals(Set.of(thoracic.first(), thoracic.second())));
    if (!otherForm && !oneRegion) {
      return false;
    }
    if (otherForm && DestructionAddOnFollowsItsOwnPrimary.speaksOf(found, work.input())) {
      return true;
    }
    work.add(new Difference(Fault.JUNCTION, lines, wanted, group.levelsText(), family));
    if (otherForm && isOpen(work.input(), family)) {
      group.ofThePair().compare();
    }
    return true;
  }

  /** Whether the coder's lines are the cervical/thoracic first level with the lumbar add-on. */
  static boolean isPair(List<ExpectedLine> wanted) {
    boolean first = false;
    boolean addOn = false;
    for (ExpectedLine line : wanted) {
      FacetPosition position = line.position();
      if (position != null && position.region() == SpinalRegion.LUMBAR) {
        first |= !position.isAddOn();
        addOn |= position.isAddOn();
      }
    }
    return addOn && !first;
  }

  /** The payer's rule for the pair; empty when it has none for the family on the day. */
  static Optional<JunctionConvention> convention(RuleInput input, CodeFamily family) {
    if (family == CodeFamily.ULTRASOUND_INJECTION) {
      return Optional.empty();
    }
    return (family == CodeFamily.DESTRUCTION
            ? input.profile().destructionJunctionConventions()
            : input.profile().junctionConventions())
        .at(input.dateOfService());
  }

  /** Whether other sources that were read code the pair the other way. */
  static boolean isOpen(RuleInput input, CodeFamily family) {
    return convention(input, family).flatMap(JunctionConvention::otherReading).isPresent();
  }

  /** Whether T12-L1 is billed as lumbar, or L1-L2 as cervical/thoracic. */
  static boolean isNoPayersForm(List<BilledLine> lines) {
    boolean first = false;
    for (BilledLine line : lines) {
      if (line.position().region() == SpinalRegion.CERVICAL_THORACIC) {
        if (line.position().isAddOn()) {
          return true;
        }
        first = true;
      }
    }
    return !first;
  }

  /** Each region alone, or both as one lumbar session. */
  private static boolean isOtherForm(
      Set<ProcedureCode> found, FamilyCodes thoracic, FamilyCodes lumbar) {
    return found.equals(Set.of(thoracic.first(), lumbar.second()))
        || found.equals(Set.of(thoracic.first(), lumbar.first()));
  }

  private static boolean isPairOfLevels(List<TreatedLevel> levels) {
    return levels.size() == 2
        && levels.stream().anyMatch(level -> level.level() == FacetLevel.L1_L2);
  }

  /** The codes when T12-L1 is counted as lumbar; none when more of the thoracic spine is there. */
  private static Set<ProcedureCode> allLumbar(List<TreatedLevel> levels, FamilyCodes lumbar) {
    for (TreatedLevel level : levels) {
      boolean thoracic = level.level().region() == SpinalRegion.CERVICAL_THORACIC;
      if (thoracic && level.level() != FacetLevel.T12_L1) {
        return Set.of();
      }
    }
    Set<ProcedureCode> codes = new TreeSet<>(Set.of(lumbar.first()));
    if (levels.size() > 1) {
      codes.add(lumbar.second());
    }
    if (levels.size() > 2) {
      codes.add(lumbar.further());
    }
    return codes;
  }

  private static Set<ProcedureCode> codes(List<ExpectedLine> wanted) {
    Set<ProcedureCode> codes = new TreeSet<>();
    wanted.forEach(line -> codes.add(line.code()));
    return codes;
  }
}
