package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What is ranked as one procedure: a line, or the right and the left line of one code. Both lines
 * of a pair have the same terms; the right one stands first.
 */
record Procedure(ImmutableList<LineWork> lines) {
  static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

  /** The dearest first; among equals by what the lines say. */
  static final Comparator<Procedure> BY_RANK =
      Comparator.comparing(Procedure::base)
          .reversed()
          .thenComparing(procedure -> procedure.first(), LineWork.BY_CONTENT);

  LineWork first() {
    return lines.get(0);
  }

  LineWork.Terms terms() {
    return first()
        .terms()
        .orElseThrow(() -> new IllegalStateException("line " + first().number + " has no terms"));
  }

  boolean isPair() {
    return lines.size() > 1;
  }

  boolean isBothSides() {
    return isPair() || terms().sides() instanceof SideForm.Both;
  }

  /** {@return what it is ranked by: the fee of a unit, both sides one and a half times} */
  BigDecimal base() {
    BigDecimal fee = terms().fee().amount();
    return isBothSides() ? fee.multiply(ONE_AND_A_HALF) : fee;
  }
}
