package org.facetrules.claim;

/**
 * A procedure code as it stands on a service line: five characters, digits and capital letters,
 * such as 64493 or 0216T. Says nothing of whether the code exists; code tables do.
 */
public final class ProcedureCode implements Comparable<ProcedureCode> {
  private static final int LENGTH = 5;

  private final String value;

  /** What is compared: codes are compared all the time. */
  private final int number;

  private ProcedureCode(String value) {
    this.value = value;
    this.number = CodeCharacters.number(value, LENGTH);
    if (number == CodeCharacters.NONE) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no procedure code: expected five digits or capital letters");
    }
  }

  /**
   * {@return the code}
   *
   * @param value five digits or capital letters
   * @throws IllegalArgumentException when the value has another form
   */
  public static ProcedureCode of(String value) {
    return new ProcedureCode(value);
  }

  /** {@return the five characters} */
  public String value() {
    return value;
  }

  /**
   * {@return the code as a number below 2^26, in the order of the codes: its characters as a
   * numeral of base 36}
   */
  public int number() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProcedureCode that && number == that.number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public int compareTo(ProcedureCode other) {
    return Integer.compare(number, other.number);
  }

  /** {@return the five characters} */
  @Override
  public String toString() {
    return value;
  }
}
