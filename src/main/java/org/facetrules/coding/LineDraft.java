package org.facetrules.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;

/** A claim line in the making. Its modifiers come out in one order: 50, 59 or X, RT or LT, KX. */
final class LineDraft {
  private final ProcedureCode code;
  private final Optional<Modifier> sides;
  private final int units;
  private final List<TreatedLevel> levels;
  private final CodingStep form;
  private final List<CodingStep> steps = new ArrayList<>(5);
  private Optional<Modifier> distinctService = Optional.empty();
  private boolean diagnostic;

  /**
   * Drafts a line.
   *
   * @param form why the side modifier and the units are what they are
   */
  LineDraft(
      ProcedureCode code,
      Optional<Modifier> sides,
      int units,
      List<TreatedLevel> levels,
      CodingStep form) {
    this.code = code;
    this.sides = sides;
    this.units = units;
    this.levels = levels;
    this.form = form;
  }

  ProcedureCode code() {
    return code;
  }

  List<TreatedLevel> levels() {
    return levels;
  }

  CodingStep form() {
    return form;
  }

  void because(CodingStep step) {
    steps.add(step);
  }

  void markDistinct(Modifier modifier) {
    distinctService = Optional.of(modifier);
  }

  void markDiagnostic() {
    diagnostic = true;
  }

  /** RT here and LT there, or the other way round; 50 or no side opposes nothing. */
  boolean isOppositeTo(LineDraft other) {
    return (is(Modifier.LEFT) && other.is(Modifier.RIGHT))
        || (is(Modifier.RIGHT) && other.is(Modifier.LEFT));
  }

  private boolean is(Modifier side) {
    return sides.isPresent() && sides.get().equals(side);
  }

  CodedLine finish() {
    return new CodedLine(new ServiceLine(code, modifiers(), units), levels, steps);
  }

  private List<Modifier> modifiers() {
    if (distinctService.isEmpty()) {
      return SideModifiers.of(sides, diagnostic);
    }
    List<Modifier> modifiers = new ArrayList<>(3);
    boolean bilateral = is(Modifier.BILATERAL);
    if (bilateral) {
      modifiers.add(Modifier.BILATERAL);
    }
    distinctService.ifPresent(modifiers::add);
    if (!bilateral) {
      sides.ifPresent(modifiers::add);
    }
    if (diagnostic) {
      modifiers.add(Modifier.DIAGNOSTIC);
    }
    return modifiers;
  }
}
