package org.facetrules.policy;

import java.math.BigDecimal;

/** A decimal of at most four places behind its point. */
final class DecimalForm extends TermForm<BigDecimal> {
  private static final int MOST_BEFORE = 6;
  private static final int MOST_BEHIND = 4;

  DecimalForm() {
    super("a decimal such as 0.5");
  }

  @Override
  BigDecimal read(String text) {
    int point = text.indexOf('.');
    boolean formed =
        point < 0
            ? areDigits(text, MOST_BEFORE)
            : areDigits(text.substring(0, point), MOST_BEFORE)
                && areDigits(text.substring(point + 1), MOST_BEHIND);
    if (!formed) {
      throw new IllegalArgumentException("not a decimal");
    }
    return new BigDecimal(text);
  }

  @Override
  String write(BigDecimal value) {
    return value.toPlainString();
  }
}
