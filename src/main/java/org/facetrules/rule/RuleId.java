package org.facetrules.rule;

/**
 * The name of a rule, for good: two to eight capital letters, a hyphen and a number, such as
 * FR-201. The library's own rules start with FR.
 *
 * @param value the name
 */
public record RuleId(String value) implements Comparable<RuleId> {
  private static final int FEWEST_LETTERS = 2;
  private static final int MOST_LETTERS = 8;
  private static final int MOST_DIGITS = 6;
  private static final String OWN = "FR-";
  private static final int DECIMAL = 10;
  private static final int BLOCK_SIZE = 100;

  /**
   * Checks the form.
   *
   * @param value the name
   * @throws IllegalArgumentException when the value has another form
   */
  public RuleId {
    if (!hasForm(value)) {
      throw new IllegalArgumentException(
          "\""
              + value
              + "\" is no rule id: expected two to eight capital letters, a hyphen and a number,"
              + " such as FR-201");
    }
  }

  /**
   * {@return the id}
   *
   * @param value the name, such as "FR-201"
   * @throws IllegalArgumentException when the value has another form
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  /** {@return whether the rule is one of the library's own} */
  public boolean isStandard() {
    return value.startsWith(OWN);
  }

  /** {@return the block of one of the library's own rules, such as 2 for FR-201; else 0} */
  public int block() {
    return isStandard() ? number() / BLOCK_SIZE : 0;
  }

  /** Ids of house rules first by their letters, then by number. */
  @Override
  public int compareTo(RuleId other) {
    if (isStandard() && other.isStandard()) {
      return Integer.compare(number(), other.number());
    }
    int byLetters = letters().compareTo(other.letters());
    return byLetters != 0 ? byLetters : Integer.compare(number(), other.number());
  }

  /** Without a pattern of the platform: the first answer waits for all that is set up. */
  private static boolean hasForm(String value) {
    int hyphen = value.indexOf('-');
    int digits = value.length() - hyphen - 1;
    return hyphen >= FEWEST_LETTERS
        && hyphen <= MOST_LETTERS
        && digits >= 1
        && digits <= MOST_DIGITS
        && areAll(value, 0, hyphen, 'A', 'Z')
        && areAll(value, hyphen + 1, value.length(), '0', '9');
  }

  private static boolean areAll(String value, int from, int to, char first, char last) {
    for (int i = from; i < to; i++) {
      if (value.charAt(i) < first || value.charAt(i) > last) {
        return false;
      }
    }
    return true;
  }

  private String letters() {
    return value.substring(0, value.indexOf('-'));
  }

  private int number() {
    return Integer.parseInt(value, value.indexOf('-') + 1, value.length(), DECIMAL);
  }

  /** By hand, as is {@link #hashCode}: a first answer waits for nothing that a record sets up. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RuleId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return value;
  }
}
