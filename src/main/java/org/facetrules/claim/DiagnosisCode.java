package org.facetrules.claim;

/**
 * An ICD-10-CM code as it stands on a claim, such as M47.816. It is kept with its dot; claims that
 * leave the dot out say the same. Says nothing of whether the code exists or can be billed.
 */
public final class DiagnosisCode implements Comparable<DiagnosisCode> {
  private static final int CATEGORY = 3;

  private final String value;

  /** What is compared: codes are compared all the time. */
  private final long number;

  private DiagnosisCode(String value) {
    this.value = value;
    this.number = DiagnosisCharacters.number(value);
    if (number == DiagnosisCharacters.NONE) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no diagnosis code: expected a form such as M47.816");
    }
  }

  /**
   * {@return the code}
   *
   * @param text the code with or without its dot
   * @throws IllegalArgumentException when the text has another form
   */
  public static DiagnosisCode of(String text) {
    boolean undotted = text.length() > CATEGORY && text.indexOf('.') < 0;
    return new DiagnosisCode(
        undotted ? text.substring(0, CATEGORY) + "." + text.substring(CATEGORY) : text);
  }

  /** {@return the code with its dot} */
  public String value() {
    return value;
  }

  /**
   * {@return the code as a number below 2^37, in the order of the codes: its characters without the
   * dot as a numeral of seven places of base 37, in which 0 is a place that the code does not have}
   */
  public long number() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DiagnosisCode that && number == that.number;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }

  @Override
  public int compareTo(DiagnosisCode other) {
    return Long.compare(number, other.number);
  }

  /** {@return the code with its dot} */
  @Override
  public String toString() {
    return value;
  }
}
