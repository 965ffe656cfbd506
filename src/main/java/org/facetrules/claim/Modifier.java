package org.facetrules.claim;

/**
 * A two-character modifier on a service line, such as 50, LT or KX. Says nothing of whether the
 * modifier is known or allowed for a code.
 */
public final class Modifier implements Comparable<Modifier> {
  private static final int LENGTH = 2;

  /** 50: both sides of the same level. */
  public static final Modifier BILATERAL = new Modifier("50");

  /** LT: left side. */
  public static final Modifier LEFT = new Modifier("LT");

  /** RT: right side. */
  public static final Modifier RIGHT = new Modifier("RT");

  /**
   * KX: a requirement of the coverage policy is met; on facet injections it marks a diagnostic
   * line.
   */
  public static final Modifier DIAGNOSTIC = new Modifier("KX");

  /** 59: a distinct service. */
  public static final Modifier DISTINCT_SERVICE = new Modifier("59");

  /** XS: a distinct service because it was on a separate structure. */
  public static final Modifier SEPARATE_STRUCTURE = new Modifier("XS");

  /** XP: a distinct service because another practitioner performed it. */
  public static final Modifier SEPARATE_PRACTITIONER = new Modifier("XP");

  /** 25: a separate visit on the day of a procedure. */
  public static final Modifier SEPARATE_VISIT = new Modifier("25");

  private final String value;

  /** What is compared: codes are compared all the time. */
  private final int number;

  private Modifier(String value) {
    this.value = value;
    this.number = CodeCharacters.number(value, LENGTH);
    if (number == CodeCharacters.NONE) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no modifier: expected two digits or capital letters");
    }
  }

  /**
   * {@return the modifier}
   *
   * @param value two digits or capital letters
   * @throws IllegalArgumentException when the value has another form
   */
  public static Modifier of(String value) {
    return new Modifier(value);
  }

  /** {@return the two characters} */
  public String value() {
    return value;
  }

  /**
   * {@return the modifier as a number below 1296, in the order of the modifiers: its characters as
   * a numeral of base 36}
   */
  public int number() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Modifier that && number == that.number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public int compareTo(Modifier other) {
    return Integer.compare(number, other.number);
  }

  /** {@return the two characters} */
  @Override
  public String toString() {
    return value;
  }
}
