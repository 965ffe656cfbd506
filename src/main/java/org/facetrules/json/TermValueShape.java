package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** The value of a term of coverage: a text, or a number that stands for its digits. */
final class TermValueShape implements Shape {
  private static final BigDecimal MOST = BigDecimal.valueOf(999_999);
  private static final int DECIMALS = 4;

  TermValueShape() {}

  @Override
  public void check(JsonNode value, String path) {
    boolean number = value.isNumber() && isPlain(value.decimalValue());
    if (!value.isTextual() && !number) {
      throw wrongType(value, path);
    }
  }

  /** {@return the text of a checked value} */
  static String text(JsonNode value) {
    if (!value.isNumber()) {
      return value.textValue();
    }
    BigDecimal number = value.decimalValue();
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  @Override
  public String expected() {
    return "a text, or a number from 0 to 999999 with at most four decimals";
  }

  @Override
  public void describe(ObjectNode schema) {
    schema.putArray("type").add("string").add("number");
    schema
        .put("minimum", 0)
        .put("maximum", MOST.intValue())
        .put("multipleOf", new BigDecimal("0.0001"));
  }

  /** Digits are counted first: the plain text of a number with a great exponent is endless. */
  private static boolean isPlain(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(MOST) <= 0
        && (number.signum() == 0 || number.stripTrailingZeros().scale() <= DECIMALS);
  }
}
