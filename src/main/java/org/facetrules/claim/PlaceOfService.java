package org.facetrules.claim;

import com.google.common.base.CharMatcher;

/**
 * The place of service of a claim line: two digits, such as 11 (office), 22 (on-campus outpatient
 * hospital) or 24 (ambulatory surgical center).
 *
 * @param value the two digits
 */
public record PlaceOfService(String value) {
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /**
   * Checks the form.
   *
   * @param value the two digits
   * @throws IllegalArgumentException when the value is not two digits
   */
  public PlaceOfService {
    if (value.length() != 2 || !DIGITS.matchesAllOf(value)) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no place of service: expected two digits");
    }
  }

  /**
   * {@return the place of service}
   *
   * @param value two digits
   * @throws IllegalArgumentException when the value has another form
   */
  public static PlaceOfService of(String value) {
    return new PlaceOfService(value);
  }

  /** {@return the two digits} */
  @Override
  public String toString() {
    return value;
  }
}
