package org.facetrules.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.BilateralForm;
import org.facetrules.table.CodeFamily;

/**
 * Writes the lines of one code by the bilateral form of the payer: which side modifier, how many
 * units, one line or two.
 */
final class LineForms {
  private static final Optional<Modifier> BOTH = Optional.of(Modifier.BILATERAL);
  private static final Optional<Modifier> LEFT = Optional.of(Modifier.LEFT);
  private static final Optional<Modifier> RIGHT = Optional.of(Modifier.RIGHT);

  private final CodeFamily family;
  private final BilateralConvention convention;

  LineForms(CodeFamily family, BilateralConvention convention) {
    this.family = family;
    this.convention = convention;
  }

  /** One unit in all, however many levels: every code but the destruction add-ons. */
  List<LineDraft> once(ProcedureCode code, boolean addOn, List<TreatedLevel> levels) {
    SidedLevels sides = SidedLevels.of(levels);
    boolean both = sides.bilateral() != 0;
    boolean left = (sides.left() & ~sides.right()) != 0;
    boolean right = (sides.right() & ~sides.left()) != 0;
    if (convention.form() == BilateralForm.RIGHT_LINE_THEN_LEFT_LINE && (both || (left && right))) {
      return List.of(
          oneOfTwo(code, Modifier.RIGHT, 1, onSide(levels, Laterality.RIGHT, true)),
          oneOfTwo(code, Modifier.LEFT, 1, onSide(levels, Laterality.LEFT, true)));
    }
    if (both) {
      return List.of(bilateral(code, addOn, 1, levels));
    }
    if (sides.open() != 0) {
      return List.of(noSide(code, 1, levels, Steps.SIDE_NOT_DOCUMENTED));
    }
    return left && right
        ? List.of(noSide(code, 1, levels, Steps.DIFFERENT_SIDES))
        : List.of(oneSide(code, left ? Laterality.LEFT : Laterality.RIGHT, 1, levels));
  }

  /** A unit for each joint, a line for each side pattern: the destruction add-ons. */
  List<LineDraft> each(ProcedureCode code, List<TreatedLevel> joints) {
    if (convention.form() == BilateralForm.RIGHT_LINE_THEN_LEFT_LINE) {
      return eachOnTwoLines(code, joints);
    }
    List<LineDraft> drafts = new ArrayList<>();
    List<TreatedLevel> rest = joints;
    while (!rest.isEmpty()) {
      Optional<Laterality> side = rest.get(0).laterality();
      drafts.add(pattern(code, side, rest.stream().filter(hasSide(side)).toList()));
      rest = rest.stream().filter(hasSide(side).negate()).toList();
    }
    return drafts;
  }

  private LineDraft pattern(
      ProcedureCode code, Optional<Laterality> side, List<TreatedLevel> joints) {
    if (side.isEmpty()) {
      return noSide(code, joints.size(), joints, Steps.SIDE_NOT_DOCUMENTED);
    }
    return side.get() == Laterality.BILATERAL
        ? bilateral(code, true, joints.size(), joints)
        : oneSide(code, side.get(), joints.size(), joints);
  }

  private List<LineDraft> eachOnTwoLines(ProcedureCode code, List<TreatedLevel> joints) {
    List<LineDraft> drafts = new ArrayList<>();
    List<TreatedLevel> right = onSide(joints, Laterality.RIGHT, false);
    List<TreatedLevel> left = onSide(joints, Laterality.LEFT, false);
    List<TreatedLevel> open = joints.stream().filter(hasSide(Optional.empty())).toList();
    if (!right.isEmpty()) {
      drafts.add(oneOfTwo(code, Modifier.RIGHT, right.size(), right));
    }
    if (!left.isEmpty()) {
      drafts.add(oneOfTwo(code, Modifier.LEFT, left.size(), left));
    }
    if (!open.isEmpty()) {
      drafts.add(noSide(code, open.size(), open, Steps.SIDE_NOT_DOCUMENTED));
    }
    return drafts;
  }

  private LineDraft bilateral(
      ProcedureCode code, boolean addOn, int levels, List<TreatedLevel> treated) {
    boolean twice =
        addOn && convention.form() == BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE;
    return twice
        ? noSide(code, 2 * levels, treated, form("both sides: the add-on code twice, no 50"))
        : new LineDraft(
            code,
            BOTH,
            levels,
            treated,
            form("both sides of a level are one level: 50, units count levels"));
  }

  private static LineDraft oneSide(
      ProcedureCode code, Laterality side, int units, List<TreatedLevel> levels) {
    return side == Laterality.LEFT
        ? new LineDraft(code, LEFT, units, levels, Steps.LEFT_ONLY)
        : new LineDraft(code, RIGHT, units, levels, Steps.RIGHT_ONLY);
  }

  private LineDraft oneOfTwo(
      ProcedureCode code, Modifier side, int units, List<TreatedLevel> levels) {
    return new LineDraft(
        code, Optional.of(side), units, levels, form("a line for each side: RT, then LT"));
  }

  private static LineDraft noSide(
      ProcedureCode code, int units, List<TreatedLevel> levels, CodingStep form) {
    return new LineDraft(code, Optional.empty(), units, levels, form);
  }

  private CodingStep form(String text) {
    return new CodingStep(text, convention.citation(family));
  }

  private static Predicate<TreatedLevel> hasSide(Optional<Laterality> side) {
    return level -> level.laterality().equals(side);
  }

  /** The levels of a line for one side; a level without side can stand behind either, if asked. */
  private static List<TreatedLevel> onSide(
      List<TreatedLevel> levels, Laterality side, boolean withOpen) {
    return levels.stream()
        .filter(l -> l.laterality().map(known -> known.covers(side)).orElse(withOpen))
        .map(l -> l.laterality().isPresent() ? TreatedLevel.of(l.level(), side) : l)
        .toList();
  }
}
