package org.facetrules.encounter;

import com.google.common.base.CharMatcher;

/**
 * The type of a facility's bill: three digits, such as 131 (hospital outpatient) or 851 (critical
 * access hospital).
 *
 * @param value the three digits, without a leading zero
 */
public record TypeOfBill(String value) {
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final int LENGTH = 3;

  /**
   * Checks the form.
   *
   * @param value the three digits, without a leading zero
   * @throws IllegalArgumentException when the value is not three digits
   */
  public TypeOfBill {
    if (value.length() != LENGTH || !DIGITS.matchesAllOf(value)) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no type of bill: expected three digits");
    }
  }

  /** {@return whether it is a hospital's outpatient bill, 13X} */
  public boolean isHospitalOutpatient() {
    return value.startsWith("13");
  }

  /** {@return the three digits} */
  @Override
  public String toString() {
    return value;
  }
}
