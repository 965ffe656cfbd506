package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.coding.CodedLine;
import org.facetrules.table.CodeFamily;
import org.jspecify.annotations.Nullable;

/**
 * A line that the coder expects, with the place of its code; the unlisted code has none.
 *
 * @param coded the line with its levels
 * @param position the place of its code; null for the unlisted code
 */
record ExpectedLine(CodedLine coded, @Nullable FacetPosition position) {
  static ExpectedLine of(CodedLine coded) {
    return new ExpectedLine(coded, FacetPosition.of(coded.line().code()).orElse(null));
  }

  ProcedureCode code() {
    return coded.line().code();
  }

  int units() {
    return coded.line().units();
  }

  List<Modifier> modifiers() {
    return coded.line().modifiers();
  }

  Optional<CodeFamily> family() {
    return Optional.ofNullable(position).map(FacetPosition::family);
  }

  boolean sameCodeUnitsAndSide(BilledLine billed) {
    return billed.code().equals(code())
        && (billed.units() == units() || billed.units() == 0)
        && SideMark.same(billed, modifiers());
  }

  /** Whether both are of one family and region; the unlisted code is of none. */
  boolean isOfOneGroup(ExpectedLine other) {
    return position != null
        && other.position != null
        && position.codes().equals(other.position.codes());
  }

  /** Whether the same lines stand in another order. */
  static boolean same(List<BilledLine> lines, List<ExpectedLine> wanted) {
    if (lines.size() != wanted.size()) {
      return false;
    }
    boolean[] taken = new boolean[wanted.size()];
    for (BilledLine line : lines) {
      if (!take(line, wanted, taken)) {
        return false;
      }
    }
    return true;
  }

  /** The lines that are none of those wanted, of which each is there once. */
  static List<BilledLine> notAmong(List<ExpectedLine> wanted, List<BilledLine> lines) {
    boolean[] taken = new boolean[wanted.size()];
    List<BilledLine> others = new ArrayList<>(0);
    for (BilledLine line : CodeLines.byLabel(lines)) {
      if (!take(line, wanted, taken)) {
        others.add(line);
      }
    }
    return others;
  }

  /** Those wanted that are none of the lines, of which each stands for one. */
  static List<ExpectedLine> lacking(List<ExpectedLine> wanted, List<BilledLine> lines) {
    boolean[] taken = new boolean[wanted.size()];
    for (BilledLine line : lines) {
      take(line, wanted, taken);
    }
    List<ExpectedLine> lacking = new ArrayList<>(0);
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        lacking.add(wanted.get(i));
      }
    }
    return lacking;
  }

  /** Whether one of the expected lines that are left is this one; it is taken then. */
  static boolean take(BilledLine line, List<ExpectedLine> wanted, boolean[] taken) {
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && wanted.get(i).sameCodeUnitsAndSide(line)) {
        taken[i] = true;
        return true;
      }
    }
    return false;
  }

  /** The levels behind the line, as text. */
  String levels() {
    return String.join(", ", coded.levels().stream().map(TreatedLevel::label).toList());
  }

  String label() {
    return coded.toString();
  }
}
