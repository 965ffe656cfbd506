package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.internal.rules.FacetPosition.Rank;
import org.facetrules.policy.BilateralForm;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Fix;
import org.jspecify.annotations.Nullable;

/** The forms in which lines say both sides of a level, and how one is rewritten in another. */
final class Bilateral {
  private Bilateral() {}

  /**
   * The lines that say both sides of a level with this line, in another form than the payer's; none
   * where they do not. An RT and an LT line are told at the RT line.
   */
  static List<BilledLine> inOtherForm(
      List<BilledLine> lines, BilledLine line, BilateralForm wanted) {
    boolean counts = line.position().rank() == Rank.EACH_FURTHER;
    if (line.isBilateral()) {
      boolean other =
          wanted == BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE
              && line.position().isAddOn()
              && !line.isLeft()
              && !line.isRight()
              && (counts || line.units() == 1);
      return other ? List.of(line) : List.of();
    }
    if (counts) {
      return List.of();
    }
    if (line.saysNoSide()) {
      boolean other =
          wanted != BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE
              && line.position().isAddOn()
              && line.units() == 2;
      return other ? List.of(line) : List.of();
    }
    boolean two =
        wanted != BilateralForm.RIGHT_LINE_THEN_LEFT_LINE
            && line.isRight()
            && CodeLines.isRightAndLeft(lines, line.code());
    return two ? CodeLines.ofCode(lines, line.code()) : List.of();
  }

  /** The lines after each that says both sides in another form is rewritten in the payer's. */
  static List<BilledLine> rewritten(List<BilledLine> lines, BilateralForm wanted) {
    List<BilledLine> alone = numbered(lines.stream().map(BilledLine::line).toList());
    List<ClaimEdit> edits = new ArrayList<>();
    for (BilledLine line : alone) {
      List<BilledLine> said = inOtherForm(alone, line, wanted);
      if (!said.isEmpty()) {
        edits.addAll(edits(said, wanted, levels(line)));
      }
    }
    return edits.isEmpty() ? lines : numbered(applied(edits, alone));
  }

  private static List<ClaimLine> applied(List<ClaimEdit> edits, List<BilledLine> lines) {
    Claim claim = new Claim(LocalDate.EPOCH, lines.stream().map(BilledLine::line).toList());
    return new Fix.Edits(edits, Fix.Safety.CONFIRM).applyTo(claim).lines();
  }

  private static List<BilledLine> numbered(List<ClaimLine> lines) {
    List<BilledLine> numbered = new ArrayList<>(lines.size());
    lines.forEach(line -> numbered.add(new BilledLine(numbered.size() + 1, line)));
    return numbered;
  }

  /** How many levels a line that says both sides stands for. */
  static int levels(BilledLine line) {
    return line.position().rank() == Rank.EACH_FURTHER ? Math.max(1, line.units()) : 1;
  }

  /**
   * Whether the lines can be read in one way, and no charge is left to somebody. Two units of an
   * add-on can be a slip where the first level is on one side; RT and LT lines of a third level can
   * be different levels.
   */
  static boolean isSure(List<BilledLine> lines, List<BilledLine> said, BilateralForm form) {
    BilledLine line = said.get(0);
    boolean divided =
        form == BilateralForm.RIGHT_LINE_THEN_LEFT_LINE && line.line().charge().isPresent();
    if (divided || Charges.isLost(line, said.subList(1, said.size()))) {
      return false;
    }
    if (line.saysNoSide()) {
      return CodeLines.ofCode(lines, line.position().codes().first()).stream()
          .anyMatch(BilledLine::isBilateral);
    }
    return said.size() == 1 || line.position().rank() != Rank.THIRD_AND_ADDITIONAL;
  }

  /** The changes that say both sides of some levels in a form. */
  static List<ClaimEdit> edits(List<BilledLine> said, BilateralForm form, int levels) {
    BilledLine line = said.get(0);
    List<ClaimEdit> edits = new ArrayList<>();
    List<BilledLine> others = said.subList(1, said.size());
    others.forEach(other -> edits.add(new ClaimEdit.RemoveLine(other.number())));
    Charges.sum(line, others, edits);
    switch (form) {
      case MODIFIER_50_ON_EVERY_LINE -> set(line, Modifier.BILATERAL, levels, edits);
      case MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE -> {
        if (line.position().isAddOn()) {
          set(line, null, 2 * levels, edits);
        } else {
          set(line, Modifier.BILATERAL, levels, edits);
        }
      }
      case RIGHT_LINE_THEN_LEFT_LINE -> {
        set(line, Modifier.RIGHT, levels, edits);
        edits.add(new ClaimEdit.AddLine(leftOf(line, levels)));
      }
    }
    return edits;
  }

  private static void set(
      BilledLine line, @Nullable Modifier side, int units, List<ClaimEdit> edits) {
    edits.add(new ClaimEdit.SetModifiers(line.number(), withSide(line, side)));
    if (line.units() != units) {
      edits.add(new ClaimEdit.SetUnits(line.number(), units));
    }
  }

  private static List<Modifier> withSide(BilledLine line, @Nullable Modifier side) {
    ImmutableList.Builder<Modifier> modifiers = ImmutableList.builder();
    if (side != null) {
      modifiers.add(side);
    }
    line.line().modifiers().stream().filter(m -> !SideMark.is(m)).forEach(modifiers::add);
    return modifiers.build();
  }

  private static ClaimLine leftOf(BilledLine line, int units) {
    ClaimLine right = line.line();
    return ClaimLine.builder()
        .diagnoses(right.diagnoses())
        .performedBy(right.performedBy())
        .placeOfService(right.placeOfService())
        .code(right.code())
        .addAllModifiers(withSide(line, Modifier.LEFT))
        .units(BigDecimal.valueOf(units))
        .build();
  }
}
