package org.facetrules.claim;

/**
 * The place of service of a claim line: two digits, such as 11 (office), 22 (on-campus outpatient
 * hospital) or 24 (ambulatory surgical center).
 *
 * @param value the two digits
 */
public record PlaceOfService(String value) {
  private static final int LENGTH = 2;

  /**
   * Checks the form.
   *
   * @param value the two digits
   * @throws IllegalArgumentException when the value is not two digits
   */
  public PlaceOfService {
    if (!CodeCharacters.areDigits(value, LENGTH)) {
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
