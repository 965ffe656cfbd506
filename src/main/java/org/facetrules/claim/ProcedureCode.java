package org.facetrules.claim;

/**
 * A procedure code as it stands on a service line: five characters, digits and capital letters,
 * such as 64493 or 0216T. Says nothing of whether the code exists; code tables do.
 *
 * @param value the five characters
 */
public record ProcedureCode(String value) implements Comparable<ProcedureCode> {
  /**
   * Checks the form.
   *
   * @param value the five characters
   * @throws IllegalArgumentException when the value is not five digits or capital letters
   */
  public ProcedureCode {
    if (!CodeCharacters.are(value, 5)) {
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

  /** Codes are compared all the time: by hand, without what a record sets up on first use. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ProcedureCode that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(ProcedureCode other) {
    return value.compareTo(other.value);
  }

  /** {@return the five characters} */
  @Override
  public String toString() {
    return value;
  }
}
