package org.facetrules.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;

/**
 * One change of a claim. It keeps everything that it does not name. Line numbers are those of the
 * claim before any change.
 */
public sealed interface ClaimEdit {
  /**
   * Another code on a line.
   *
   * @param line the number of the line, from 1
   * @param code the code that it gets
   */
  record ReplaceCode(int line, ProcedureCode code) implements ClaimEdit {
    /** {@return the change in words} */
    @Override
    public String toString() {
      return "line " + line + ": code " + code;
    }
  }

  /**
   * Other modifiers on a line.
   *
   * @param line the number of the line, from 1
   * @param modifiers the modifiers that it gets, in their order; may be empty; immutable
   */
  record SetModifiers(int line, List<Modifier> modifiers) implements ClaimEdit {
    /**
     * Copies the modifiers.
     *
     * @param line the number of the line, from 1
     * @param modifiers the modifiers that it gets, in their order; may be empty; immutable
     */
    public SetModifiers {
      modifiers = ImmutableList.copyOf(modifiers);
    }

    /** {@return the change in words} */
    @Override
    public String toString() {
      return "line %s: %s"
          .formatted(
              line,
              modifiers.isEmpty()
                  ? "no modifiers"
                  : (modifiers.size() == 1 ? "modifier " : "modifiers ")
                      + String.join(", ", modifiers.stream().map(Modifier::value).toList()));
    }
  }

  /**
   * Other units on a line.
   *
   * @param line the number of the line, from 1
   * @param units the units that it gets, at least 1
   */
  record SetUnits(int line, int units) implements ClaimEdit {
    /** {@return the change in words} */
    @Override
    public String toString() {
      return "line " + line + ": units " + units;
    }
  }

  /**
   * Another charge on a line, as where two lines become one.
   *
   * @param line the number of the line, from 1
   * @param charge the charge that it gets, in dollars
   */
  record SetCharge(int line, BigDecimal charge) implements ClaimEdit {
    /** {@return the change in words} */
    @Override
    public String toString() {
      return "line " + line + ": charge " + charge.toPlainString();
    }
  }

  /**
   * A further line at the end.
   *
   * @param line the line
   */
  record AddLine(ClaimLine line) implements ClaimEdit {
    /** {@return the change in words} */
    @Override
    public String toString() {
      return "add line " + line.label();
    }
  }

  /**
   * A line less.
   *
   * @param line the number of the line, from 1
   */
  record RemoveLine(int line) implements ClaimEdit {
    /** {@return the change in words} */
    @Override
    public String toString() {
      return "remove line " + line;
    }
  }
}
