package org.facetrules.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Dollars and cents. Products are exact; an amount is rounded once, half up. */
final class Money {
  static final BigDecimal NOTHING = new BigDecimal("0.00");
  private static final int CENTS = 2;

  private Money() {}

  static BigDecimal cents(BigDecimal exact) {
    return exact.setScale(CENTS, RoundingMode.HALF_UP);
  }
}
